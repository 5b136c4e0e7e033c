package org.sextant.studio.draft;

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
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.DraftRestore.Payload;
import org.sextant.studio.draft.entity.EntityRef;

/** The mutation {@code draftRestore}. */
@Singleton
final class DraftRestore implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftRestore.class);

    private final DraftService drafts;

    DraftRestore(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        Optional<EntityRef> entity = EntityRef
                .parse(GlobalId.keyOf(DraftFeature.DRAFT, environment.getArgumentOrDefault("id", "")));
        RestoreOutcome outcome = entity
                .map(found -> drafts.restore(actor, found, expected, input.revision(), new Reason(input.reason())))
                .orElseGet(RestoreOutcome.NoSuchRevision::new);
        Revision restored = outcome instanceof RestoreOutcome.Restored(Revision revision) ? revision : null;
        return new Payload(entity.flatMap(found -> drafts.find(actor, found)).orElse(null), restored,
                errors(environment, outcome));
    }

    private static List<UserError> errors(DataFetchingEnvironment environment, RestoreOutcome outcome) {
        return switch (outcome) {
            case RestoreOutcome.Restored _ -> List.of();
            case RestoreOutcome.Stale() ->
                List.of(REFUSALS.error(environment, Code.STALE, List.of("expectedRevision")));
            case RestoreOutcome.NothingChanged() ->
                List.of(REFUSALS.error(environment, Code.NOTHING_CHANGED, List.of("input", "revision")));
            case RestoreOutcome.NoSuchRevision() ->
                List.of(REFUSALS.error(environment, Code.NO_SUCH_REVISION, List.of("input", "revision")));
            case RestoreOutcome.UnfitReason(int length) -> List.of(REFUSALS.error(environment, Code.UNFIT_REASON,
                    List.of("input", "reason"), length, Reason.LONGEST));
            case RestoreOutcome.NotAllowed() -> List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    enum Code {
        STALE, NOTHING_CHANGED, NO_SUCH_REVISION, UNFIT_REASON, NOT_ALLOWED
    }

    record Input(int revision, String reason) {
    }

    record Payload(@Nullable Draft draft, @Nullable Revision revision, List<UserError> userErrors) {
    }
}
