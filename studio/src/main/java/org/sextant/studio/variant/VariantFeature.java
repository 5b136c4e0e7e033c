package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Families of challenges in the API. */
@Singleton
final class VariantFeature implements GraphQlFeature {
    private final VariantQueries queries;
    private final VariantCreate variantCreate;

    VariantFeature(VariantQueries queries, VariantCreate variantCreate) {
        this.queries = queries;
        this.variantCreate = variantCreate;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/variant/variant.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("skillFamily", queries::family);
        wiring.mutation("variantCreate", variantCreate);
    }
}
