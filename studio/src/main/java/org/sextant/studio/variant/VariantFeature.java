package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** Families of challenges in the API. */
@Singleton
final class VariantFeature implements GraphQlFeature {
    private final VariantQueries queries;
    private final VariantCreate variantCreate;
    private final VariantJoin variantJoin;
    private final PrototypeCreate prototypeCreate;
    private final GenerationQueries generations;
    private final VariantGenerate variantGenerate;

    VariantFeature(VariantQueries queries, VariantCreate variantCreate, VariantJoin variantJoin,
            PrototypeCreate prototypeCreate, GenerationQueries generations, VariantGenerate variantGenerate) {
        this.queries = queries;
        this.variantCreate = variantCreate;
        this.variantJoin = variantJoin;
        this.prototypeCreate = prototypeCreate;
        this.generations = generations;
        this.variantGenerate = variantGenerate;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/variant/variant.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("skillFamily", queries::family);
        wiring.query("variantPreview", generations::preview);
        wiring.mutation("variantCreate", variantCreate);
        wiring.mutation("variantJoin", variantJoin);
        wiring.mutation("prototypeCreate", prototypeCreate);
        wiring.mutation("variantGenerate", variantGenerate);
        wiring.field("SkillFamily", "id",
                e -> id(EntityKind.SKILL, Source.of(e, VariantQueries.Told.class).key()));
        wiring.field("FamilyMember", "id",
                e -> id(EntityKind.CHALLENGE, Source.of(e, VariantQueries.Member.class).key()));
        wiring.field("SkillFamily", "generators", generations::generators);
    }

    private static String id(EntityKind kind, String key) {
        return new GlobalId("Draft", new EntityRef(kind, key).toString()).encode();
    }
}
