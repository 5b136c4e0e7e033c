package org.sextant.studio.variant;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
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
import org.sextant.studio.variant.VariantJoin.Payload;

/** The mutation {@code variantJoin}. */
@Singleton
final class VariantJoin implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(VariantJoin.class);
    private static final List<String> ID = List.of("id");
    private static final List<String> FOLLOWED = List.of("input", "followed");

    private final JoinService joins;
    private final WorkingCopyService copies;
    private final OnceService once;

    VariantJoin(JoinService joins, WorkingCopyService copies, OnceService once) {
        this.joins = joins;
        this.copies = copies;
        this.once = once;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        int expected = Objects.requireNonNull(environment.<Integer>getArgument("expectedVersion"),
                "the schema says so");
        String own = GlobalId.decode(environment.getArgumentOrDefault("id", ""))
                .filter(id -> id.type().equals("Draft")).flatMap(id -> EntityRef.parse(id.key()))
                .filter(entity -> entity.kind() == EntityKind.CHALLENGE).map(EntityRef::key).orElse("");
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), new Deed<>(
                () -> payload(environment, own, input, own.isEmpty()
                        ? new JoinOutcome.NotOpen()
                        : joins.join(actor, own, expected, input.followed())),
                made -> Optional.ofNullable(made.workingCopy()).map(copy -> copy.draft().entity().key()),
                key -> again(actor, key), () -> refused(REFUSALS.error(environment, Code.KEY_REUSED,
                        List.of("input", "idempotencyKey")))));
    }

    private static Payload payload(DataFetchingEnvironment environment, String own, Input input,
            JoinOutcome outcome) {
        return switch (outcome) {
            case JoinOutcome.Joined(WorkingCopy copy) -> new Payload(copy, List.of());
            case JoinOutcome.NotOpen() -> refused(REFUSALS.error(environment, Code.NOT_OPEN, ID));
            case JoinOutcome.Stale(int version) ->
                refused(REFUSALS.error(environment, Code.STALE, List.of("expectedVersion"), version));
            case JoinOutcome.HasRevisions(int revision) ->
                refused(REFUSALS.error(environment, Code.HAS_REVISIONS, ID, own, revision));
            case JoinOutcome.NoSuchChallenge() ->
                refused(REFUSALS.error(environment, Code.NO_SUCH_CHALLENGE_TO_FOLLOW, FOLLOWED, input.followed()));
            case JoinOutcome.SameSkill(String skill) ->
                refused(REFUSALS.error(environment, Code.SAME_SKILL, FOLLOWED, own, skill));
            case JoinOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private Optional<Payload> again(Actor actor, String key) {
        return copies.open(actor, EntityKind.CHALLENGE, key) instanceof OpenOutcome.Opened(WorkingCopy copy)
                ? Optional.of(new Payload(copy, List.of()))
                : Optional.empty();
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        NOT_OPEN, STALE, HAS_REVISIONS, NO_SUCH_CHALLENGE_TO_FOLLOW, SAME_SKILL, KEY_REUSED, NOT_ALLOWED
    }

    record Input(String followed, @Nullable String idempotencyKey) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
