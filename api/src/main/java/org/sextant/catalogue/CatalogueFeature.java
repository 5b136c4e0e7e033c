package org.sextant.catalogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.catalogue.CatalogueQueries.Line;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.Badge;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Stage;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.text.LocalizedText;

/** Target profiles, forms and referentials in the API. */
@Singleton
final class CatalogueFeature implements GraphQlFeature {
    @Override
    public String sdl() {
        return "org/sextant/catalogue/catalogue.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("targetProfiles", CatalogueQueries::targetProfiles);
        wiring.query("targetProfile", CatalogueQueries::targetProfile);
        wiring.query("forms", CatalogueQueries::forms);
        wiring.query("form", CatalogueQueries::form);
        wiring.query("referentials", CatalogueQueries::referentials);
        targetProfile(wiring);
        wiring.node("FixedForm", FixedForm.class, form -> form.id().value(),
                (key, e) -> ContentScope.of(e).content().forms().find(key).orElse(null));
        wiring.translated("FixedForm", FixedForm.class, form -> List.of(form.title(), form.description()));
        referential(wiring);
    }

    private static void targetProfile(Wiring wiring) {
        wiring.node("TargetProfile", TargetProfile.class, profile -> profile.id().value(),
                (key, e) -> ContentScope.of(e).content().targetProfiles().find(key).orElse(null));
        wiring.translated("TargetProfile", TargetProfile.class, p -> List.of(p.title(), p.description()));
        wiring.type("CappedTube", CappedTube.class).field("CappedTube", "tube", CatalogueQueries::tube);
        wiring.type("Stage", Stage.class).translated("Stage", Stage.class, s -> texts(s.title(), s.message()));
        wiring.type("Badge", Badge.class).translated("Badge", Badge.class, b -> texts(b.title(), b.message()));
    }

    private static void referential(Wiring wiring) {
        wiring.node("Referential", Referential.class, referential -> referential.id().value(),
                (key, e) -> ContentScope.of(e).content().referentials().find(key).orElse(null));
        wiring.field("Referential", "url", e -> Source.of(e, Referential.class).link());
        wiring.field("Referential", "items", CatalogueQueries::lines);
        wiring.translated("Referential", Referential.class, referential -> List.of(referential.title()));
        wiring.field("ReferentialItem", "code", e -> Source.of(e, Line.class).item().code());
        wiring.field("ReferentialItem", "title", e -> ContentScope.of(e).text(Source.of(e, Line.class).item().title()));
        wiring.field("ReferentialItem", "parent", e -> Source.of(e, Line.class).item().parent());
        wiring.type("ReferentialItem", Line.class).translated("ReferentialItem", Line.class,
                line -> List.of(line.item().title()));
    }

    private static List<LocalizedText> texts(LocalizedText title, @Nullable LocalizedText message) {
        return Stream.concat(Stream.of(title), Stream.ofNullable(message)).toList();
    }
}
