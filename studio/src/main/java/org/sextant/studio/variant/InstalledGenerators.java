package org.sextant.studio.variant;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import org.sextant.challenges.generator.Generators;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.schema.type.UnusablePlugin;

/**
 * Finds the generators while the server starts, where challenge types are found too: on the class path, and in the folder
 * {@code plugins} of the home.
 */
@Factory
final class InstalledGenerators {
    @Context
    Generators generators(Settings settings) {
        try {
            return Generators.with(settings.home().resolve("plugins"));
        } catch (UnusablePlugin unusable) {
            throw new StartRefused(Reason.SETTINGS, unusable.getMessage() + ".", unusable);
        }
    }
}
