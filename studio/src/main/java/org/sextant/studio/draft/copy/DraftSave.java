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
import org.sextant.platform.Actor;
import org.sextant.studio.draft.copy.DraftSave.Payload;
import org.sextant.studio.draft.entity.EntityRef;

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
                .map(entity -> saved(Request.of(environment).actor(), entity, expected, input))
                .orElseGet(SaveOutcome.NotOpen::new);
        return switch (outcome) {
            case SaveOutcome.Saved(WorkingCopy copy) -> new Payload(copy, null, List.of());
            case SaveOutcome.Stale(WorkingCopy present) -> refused(present, changedElsewhere(environment));
            case SaveOutcome.Apart apart -> new Payload(apart.present(), Merged.of(apart),
                    List.of(changedElsewhere(environment)));
            case SaveOutcome.NoSuchBase(WorkingCopy present, int base) -> refused(present,
                    REFUSALS.error(environment, Code.NO_SUCH_BASE, List.of("input", "baseRevision"), base));
            case SaveOutcome.NotOpen() -> refused(null, REFUSALS.error(environment, Code.NOT_OPEN, List.of("id")));
            case SaveOutcome.Malformed(String sentence) -> refused(null,
                    REFUSALS.error(environment, Code.MALFORMED, List.of("input", "document"), sentence));
            case SaveOutcome.NotAllowed() -> refused(null, REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private SaveOutcome saved(Actor actor, EntityRef entity, int expected, Input input) {
        SaveOutcome outcome = copies.save(actor, entity, expected, Optional.ofNullable(input.baseRevision()),
                input.document());
        return outcome instanceof SaveOutcome.Stale(WorkingCopy present) && input.seen() != null
                ? copies.join(actor, entity, present, Optional.ofNullable(input.baseRevision()), input.seen(),
                        input.document())
                : outcome;
    }

    private static UserError changedElsewhere(DataFetchingEnvironment environment) {
        return REFUSALS.error(environment, Code.CHANGED_ELSEWHERE, List.of("expectedVersion"));
    }

    private static Payload refused(@Nullable WorkingCopy present, UserError error) {
        return new Payload(present, null, List.of(error));
    }

    enum Code {
        CHANGED_ELSEWHERE, NOT_OPEN, NO_SUCH_BASE, MALFORMED, NOT_ALLOWED
    }

    record Input(String document, @Nullable Integer baseRevision, @Nullable String seen) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, @Nullable Merged merge, List<UserError> userErrors) {
    }

    /** What two windows made of a document, as the API tells it. */
    record Merged(String document, String theirDocument, List<CopyQueries.Told> conflicts) {
        static Merged of(SaveOutcome.Apart apart) {
            return new Merged(apart.mine().json(), apart.theirs().json(),
                    apart.conflicts().stream().map(CopyQueries::told).toList());
        }
    }
}
