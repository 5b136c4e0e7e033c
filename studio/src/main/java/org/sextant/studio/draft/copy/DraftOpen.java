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
import org.sextant.studio.draft.copy.DraftOpen.Payload;
import org.sextant.studio.draft.entity.EntityKind;

/** The mutation {@code draftOpen}. */
@Singleton
final class DraftOpen implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftOpen.class);

    private final WorkingCopyService copies;

    DraftOpen(WorkingCopyService copies) {
        this.copies = copies;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return switch (copies.open(Request.of(environment).actor(), input.kind(), input.key())) {
            case OpenOutcome.Opened(WorkingCopy copy) -> new Payload(copy, List.of());
            case OpenOutcome.UnfitKey() -> new Payload(null, List.of(REFUSALS.error(environment, Code.UNFIT_KEY,
                    List.of("input", "key"), input.key())));
            case OpenOutcome.NotAllowed() ->
                new Payload(null, List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of())));
        };
    }

    enum Code {
        UNFIT_KEY, NOT_ALLOWED
    }

    record Input(EntityKind kind, String key) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
