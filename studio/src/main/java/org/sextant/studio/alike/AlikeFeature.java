package org.sextant.studio.alike;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;

/** Warnings of what says nearly the same, in the API. */
@Singleton
final class AlikeFeature implements GraphQlFeature {
    private final AlikeQueries queries;

    AlikeFeature(AlikeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/alike/alike.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("lookAlikes", queries::ofText);
        wiring.field("WorkingCopy", "lookAlikes", queries::ofCopy);
        wiring.field("LookAlike", "kind", e -> Source.of(e, Alike.class).entity().kind());
        wiring.field("LookAlike", "key", e -> Source.of(e, Alike.class).entity().key());
    }
}
