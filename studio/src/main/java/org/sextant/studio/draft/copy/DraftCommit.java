package org.sextant.studio.draft.copy;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.copy.DraftCommit.Payload;

/** The mutation {@code draftCommit}. */
@Singleton
final class DraftCommit implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftCommit.class);

    private final CommitService commits;
    private final DraftService drafts;

    DraftCommit(CommitService commits, DraftService drafts) {
        this.commits = commits;
        this.drafts = drafts;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        CommitOutcome outcome = CopyQueries.entity(environment)
                .map(entity -> commits.commit(actor, entity, expected, input.version(), new Reason(input.reason())))
                .orElseGet(CommitOutcome.NotOpen::new);
        return switch (outcome) {
            case CommitOutcome.Committed(Draft draft, Revision revision) ->
                new Payload(draft, revision, null, null, List.of());
            case CommitOutcome.Stale stale -> new Payload(stale.mine().draft(), null, stale.mine(),
                    merged(actor, stale), List.of(error(environment, Code.STALE, "expectedRevision")));
            case CommitOutcome.ChangedElsewhere(WorkingCopy present) ->
                refused(present, error(environment, Code.CHANGED_ELSEWHERE, "input", "version"));
            case CommitOutcome.Unfit(WorkingCopy present, String sentence) ->
                refused(present, REFUSALS.error(environment, Code.UNFIT, List.of(), sentence));
            case CommitOutcome.NothingChanged(WorkingCopy present) ->
                refused(present, error(environment, Code.NOTHING_CHANGED));
            case CommitOutcome.Generated(WorkingCopy present) ->
                refused(present, error(environment, Code.GENERATED));
            case CommitOutcome.UnfitReason(WorkingCopy present, int length) -> refused(present, REFUSALS.error(
                    environment, Code.UNFIT_REASON, List.of("input", "reason"), length, Reason.LONGEST));
            case CommitOutcome.NotOpen() -> refused(null, error(environment, Code.NOT_OPEN, "id"));
            case CommitOutcome.NotAllowed() -> refused(null, error(environment, Code.NOT_ALLOWED));
        };
    }

    private CopyQueries.Merged merged(Actor actor, CommitOutcome.Stale stale) {
        return new CopyQueries.Merged(
                drafts.revision(actor, stale.mine().draft(), stale.theirs()).orElseThrow(), stale.merged().json(),
                stale.other().json(),
                stale.merge().conflicts().stream().map(CopyQueries::told).toList());
    }

    private static UserError error(DataFetchingEnvironment environment, Code code, String... field) {
        return REFUSALS.error(environment, code, List.of(field));
    }

    private static Payload refused(@Nullable WorkingCopy present, UserError error) {
        return new Payload(present == null ? null : present.draft(), null, present, null, List.of(error));
    }

    enum Code {
        STALE, CHANGED_ELSEWHERE, NOT_OPEN, UNFIT, NOTHING_CHANGED, GENERATED, UNFIT_REASON, NOT_ALLOWED
    }

    record Input(int version, String reason) {
    }

    record Payload(@Nullable Draft draft, @Nullable Revision revision, @Nullable WorkingCopy workingCopy,
            CopyQueries.@Nullable Merged merge, List<UserError> userErrors) {
    }
}
