package org.sextant.studio;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.sextant.page.Templates;
import org.sextant.platform.Address;
import org.sextant.platform.database.Migrations;

/** What the studio adds to the server by being there: migrations, templates, places to go. */
@Factory
final class StudioModule {
    @Singleton
    Migrations studioMigrations() {
        return new Migrations("studio", "db/studio", "flyway_history_studio", 1);
    }

    @Singleton
    @Named("studio")
    Templates templates() {
        return Templates.generated("org.sextant.studio.templates", StudioModule.class.getClassLoader());
    }

    @Singleton
    Address work() {
        return new Address("Mon travail", "My work", "/studio/work", 18);
    }

    @Singleton
    Address releases() {
        return new Address("Versions", "Releases", "/studio/releases", 24);
    }

    @Singleton
    Address content() {
        return new Address("Contenus", "Content", "/studio/content", 19);
    }

    @Singleton
    Address challenges() {
        return new Address("Épreuves", "Challenges", "/studio/challenges", 21);
    }

    @Singleton
    Address grids() {
        return new Address("Grilles", "Grids", "/studio/grid", 20);
    }

    @Singleton
    Address reviews() {
        return new Address("Relectures", "Reviews", "/studio/reviews", 22);
    }

    @Singleton
    Address nextRelease() {
        return new Address("Prochaine version", "Next release", "/studio/next-release", 23);
    }

    @Singleton
    Address exchange() {
        return new Address("Échanges", "Exchange", "/studio/exchange", 27);
    }
}
