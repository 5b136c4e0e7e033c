package org.sextant.studio.publish.candidate;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.studio.publish.candidate.ReleaseRollback.Payload;

/** The mutation {@code releaseRollback}. */
@Singleton
final class ReleaseRollback implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(ReleaseRollback.class);

    private final RollbackService rollbacks;

    ReleaseRollback(RollbackService rollbacks) {
        this.rollbacks = rollbacks;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        Input input = Inputs.of(environment, Input.class);
        String key = GlobalId.keyOf("Release", environment.getArgumentOrDefault("id", ""));
        RollbackOutcome outcome = ReleaseNumber.parse(key)
                .map(to -> rollbacks.rollBack(actor, to, input.expectedRelease(),
                        input.note() == null ? "" : input.note()))
                .orElseGet(RollbackOutcome.NoSuchRelease::new);
        return switch (outcome) {
            case RollbackOutcome.RolledBack(ReleaseHeader release) -> new Payload(release, List.of());
            case RollbackOutcome.Stale() ->
                refused(REFUSALS.error(environment, Code.STALE, List.of("input", "expectedRelease")));
            case RollbackOutcome.NothingNew() ->
                refused(REFUSALS.error(environment, Code.NOTHING_NEW, List.of("id")));
            case RollbackOutcome.NoSuchRelease() ->
                refused(REFUSALS.error(environment, Code.NO_SUCH_RELEASE, List.of("id")));
            case RollbackOutcome.Unreadable() ->
                refused(REFUSALS.error(environment, Code.UNREADABLE, List.of("id")));
            case RollbackOutcome.NoteTooLong(int excess) ->
                refused(REFUSALS.error(environment, Code.NOTE_TOO_LONG, List.of("input", "note"), excess));
            case RollbackOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        STALE, NOTHING_NEW, NO_SUCH_RELEASE, UNREADABLE, NOTE_TOO_LONG, NOT_ALLOWED
    }

    record Input(int expectedRelease, @Nullable String note) {
    }

    record Payload(@Nullable ReleaseHeader release, List<UserError> userErrors) {
    }
}
