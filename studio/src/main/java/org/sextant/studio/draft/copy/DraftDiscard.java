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
import org.sextant.studio.draft.copy.DraftDiscard.Payload;

/** The mutation {@code draftDiscard}. */
@Singleton
final class DraftDiscard implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftDiscard.class);

    private final WorkingCopyService copies;

    DraftDiscard(WorkingCopyService copies) {
        this.copies = copies;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        int version = Inputs.of(environment, Input.class).version();
        DiscardOutcome outcome = CopyQueries.entity(environment)
                .map(entity -> copies.discard(Request.of(environment).actor(), entity, version))
                .orElseGet(DiscardOutcome.NotOpen::new);
        return switch (outcome) {
            case DiscardOutcome.Discarded(WorkingCopy copy) -> new Payload(copy, null, List.of());
            case DiscardOutcome.Stale(WorkingCopy present) -> new Payload(null, present,
                    List.of(REFUSALS.error(environment, Code.CHANGED_ELSEWHERE, List.of("input", "version"))));
            case DiscardOutcome.NotOpen() ->
                new Payload(null, null, List.of(REFUSALS.error(environment, Code.NOT_OPEN, List.of("id"))));
            case DiscardOutcome.NotAllowed() ->
                new Payload(null, null, List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of())));
        };
    }

    enum Code {
        CHANGED_ELSEWHERE, NOT_OPEN, NOT_ALLOWED
    }

    record Input(int version) {
    }

    record Payload(@Nullable WorkingCopy discarded, @Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
