package org.sextant.studio.exchange.intake;

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
import org.sextant.studio.draft.Reason;
import org.sextant.studio.exchange.intake.BankImportApply.Payload;

/** The mutation {@code bankImportApply}. */
@Singleton
final class BankImportApply implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(BankImportApply.class);

    private final ImportService imports;

    BankImportApply(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        String key = GlobalId.keyOf(ImportFeature.IMPORT, environment.getArgumentOrDefault("id", ""));
        ApplyOutcome outcome = ImportQueries.number(key)
                .map(id -> imports.apply(Request.of(environment).actor(), id, new Reason(input.reason()),
                        Boolean.TRUE.equals(input.overwriteConflicts()), Boolean.TRUE.equals(input.despiteErrors())))
                .orElseGet(ApplyOutcome.NoSuchImport::new);
        return switch (outcome) {
            case ApplyOutcome.Begun(BankImport begun) -> new Payload(begun, List.of());
            case ApplyOutcome.NoSuchImport() ->
                refused(REFUSALS.error(environment, Code.NO_SUCH_IMPORT, List.of("id")));
            case ApplyOutcome.NotPlanned() -> refused(REFUSALS.error(environment, Code.NOT_PLANNED, List.of("id")));
            case ApplyOutcome.Unsound(int errors) -> refused(
                    REFUSALS.error(environment, Code.UNSOUND, List.of("input", "despiteErrors"), errors));
            case ApplyOutcome.NothingToWrite() ->
                refused(REFUSALS.error(environment, Code.NOTHING_TO_WRITE, List.of("input", "overwriteConflicts")));
            case ApplyOutcome.UnfitReason(int length) -> refused(REFUSALS.error(environment, Code.UNFIT_REASON,
                    List.of("input", "reason"), length, Reason.LONGEST));
            case ApplyOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        NO_SUCH_IMPORT, NOT_PLANNED, UNSOUND, NOTHING_TO_WRITE, UNFIT_REASON, NOT_ALLOWED
    }

    record Input(String reason, @Nullable Boolean overwriteConflicts, @Nullable Boolean despiteErrors) {
    }

    record Payload(@Nullable BankImport bankImport, List<UserError> userErrors) {
    }
}
