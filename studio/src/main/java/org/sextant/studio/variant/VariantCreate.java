package org.sextant.studio.variant;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.copy.OpenOutcome;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.once.Deed;
import org.sextant.studio.once.OnceService;
import org.sextant.studio.variant.VariantCreate.Payload;

/** The mutation {@code variantCreate}. */
@Singleton
final class VariantCreate implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(VariantCreate.class);

    private final VariantService variants;
    private final WorkingCopyService copies;
    private final OnceService once;

    VariantCreate(VariantService variants, WorkingCopyService copies, OnceService once) {
        this.variants = variants;
        this.copies = copies;
        this.once = once;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), new Deed<>(
                () -> payload(environment, input,
                        variants.create(actor, key(EntityKind.SKILL, input.skill()),
                                Optional.ofNullable(input.from()).map(from -> key(EntityKind.CHALLENGE, from)))),
                made -> Optional.ofNullable(made.workingCopy()).map(copy -> copy.draft().entity().key()),
                key -> again(actor, key), () -> refused(REFUSALS.error(environment, Code.KEY_REUSED,
                        List.of("input", "idempotencyKey")))));
    }

    private static Payload payload(DataFetchingEnvironment environment, Input input, VariantOutcome outcome) {
        return switch (outcome) {
            case VariantOutcome.Begun(WorkingCopy copy) -> new Payload(copy, List.of());
            case VariantOutcome.NoSuchSkill() -> refused(REFUSALS.error(environment, Code.NO_SUCH_SKILL,
                    List.of("input", "skill"), input.skill()));
            case VariantOutcome.NoSuchChallenge() -> refused(REFUSALS.error(environment, Code.NO_SUCH_CHALLENGE,
                    List.of("input", "from"), input.skill(), String.valueOf(input.from())));
            case VariantOutcome.NotAllowed() ->
                refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    /** The same challenge, opened again where its copy has become a revision. */
    private Optional<Payload> again(Actor actor, String key) {
        return copies.open(actor, EntityKind.CHALLENGE, key) instanceof OpenOutcome.Opened(WorkingCopy copy)
                ? Optional.of(new Payload(copy, List.of()))
                : Optional.empty();
    }

    /** What a text names: the key of the draft whose global id it is, otherwise it is the key itself. */
    private static String key(EntityKind kind, String named) {
        return GlobalId.decode(named).filter(id -> id.type().equals("Draft")).flatMap(id -> EntityRef.parse(id.key()))
                .filter(entity -> entity.kind() == kind).map(EntityRef::key).orElse(named);
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        NO_SUCH_SKILL, NO_SUCH_CHALLENGE, KEY_REUSED, NOT_ALLOWED
    }

    record Input(String skill, @Nullable String from, @Nullable String idempotencyKey) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
