package org.sextant.tutorial;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;

/** Tutorials and teaching resources in the API. */
@Singleton
final class TutorialFeature implements GraphQlFeature {
    @Override
    public String sdl() {
        return "org/sextant/tutorial/tutorial.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("tutorials", TutorialQueries::tutorials);
        wiring.query("tutorial", TutorialQueries::tutorial);
        wiring.field("Skill", "tutorials", e -> TutorialQueries.named(e, Source.of(e, Skill.class).tutorials()));
        wiring.field("Skill", "learnMore", e -> TutorialQueries.named(e, Source.of(e, Skill.class).learnMore()));
        wiring.node("Tutorial", Tutorial.class, tutorial -> tutorial.id().value(),
                (key, e) -> ContentScope.of(e).content().tutorials().find(key).orElse(null));
        wiring.field("Tutorial", "locale", e -> Locale.forLanguageTag(Source.of(e, Tutorial.class).locale()));
        wiring.field("Tutorial", "url", e -> Source.of(e, Tutorial.class).link());
        wiring.field("Tutorial", "skills", TutorialQueries::skills);
        resource(wiring);
    }

    private static void resource(Wiring wiring) {
        wiring.query("resources", ResourceQueries::resources);
        wiring.query("resource", ResourceQueries::resource);
        wiring.node("Resource", Resource.class, resource -> resource.id().value(),
                (key, e) -> ContentScope.of(e).content().resources().find(key).orElse(null));
        wiring.field("Resource", "language", e -> Locale.forLanguageTag(Source.of(e, Resource.class).locale()));
        wiring.field("Resource", "url", e -> Source.of(e, Resource.class).link());
        wiring.field("Resource", "competences", ResourceQueries::competences);
        wiring.translated("Resource", Resource.class, r -> List.of(r.title(), r.description()));
    }
}
