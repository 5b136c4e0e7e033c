package org.sextant.studio.draft.copy;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.draft.copy.DraftSave.Payload;

/** The mutation {@code draftSave}. */
@Singleton
final class DraftSave implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftSave.class);

    private final WorkingCopyService copies;

    DraftSave(WorkingCopyService copies) {
        this.copies = copies;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedVersion", 0);
        SaveOutcome outcome = CopyQueries.entity(environment)
                .map(entity -> copies.save(Request.of(environment).actor(), entity, expected,
                        Optional.ofNullable(input.baseRevision()), input.document()))
                .orElseGet(SaveOutcome.NotOpen::new);
        return switch (outcome) {
            case SaveOutcome.Saved(WorkingCopy copy) -> new Payload(copy, List.of());
            case SaveOutcome.Stale(WorkingCopy present) -> new Payload(present,
                    List.of(REFUSALS.error(environment, Code.CHANGED_ELSEWHERE, List.of("expectedVersion"))));
            case SaveOutcome.NoSuchBase(WorkingCopy present, int base) -> new Payload(present, List.of(
                    REFUSALS.error(environment, Code.NO_SUCH_BASE, List.of("input", "baseRevision"), base)));
            case SaveOutcome.NotOpen() ->
                new Payload(null, List.of(REFUSALS.error(environment, Code.NOT_OPEN, List.of("id"))));
            case SaveOutcome.Malformed(String sentence) -> new Payload(null, List.of(
                    REFUSALS.error(environment, Code.MALFORMED, List.of("input", "document"), sentence)));
            case SaveOutcome.NotAllowed() ->
                new Payload(null, List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of())));
        };
    }

    enum Code {
        CHANGED_ELSEWHERE, NOT_OPEN, NO_SUCH_BASE, MALFORMED, NOT_ALLOWED
    }

    record Input(String document, @Nullable Integer baseRevision) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
