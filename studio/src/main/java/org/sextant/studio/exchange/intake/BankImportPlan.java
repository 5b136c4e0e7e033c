package org.sextant.studio.exchange.intake;

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
import org.sextant.studio.exchange.intake.BankImportPlan.Payload;
import org.sextant.studio.once.Deed;
import org.sextant.studio.once.OnceService;

/** The mutation {@code bankImportPlan}. */
@Singleton
final class BankImportPlan implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(BankImportPlan.class);

    private final ImportService imports;
    private final OnceService once;

    BankImportPlan(ImportService imports, OnceService once) {
        this.imports = imports;
        this.once = once;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), new Deed<>(
                () -> payload(environment, ImportQueries.number(GlobalId.keyOf("Upload", input.upload()))
                        .map(upload -> imports.plan(actor, upload, Optional.ofNullable(input.baseRelease())))
                        .orElseGet(PlanOutcome.NoSuchUpload::new)),
                planned -> Optional.ofNullable(planned.bankImport()).map(begun -> Long.toString(begun.id())),
                id -> ImportQueries.number(id).flatMap(number -> imports.find(actor, number))
                        .map(begun -> new Payload(begun, List.of())),
                () -> refused(environment, Code.KEY_REUSED, "input", "idempotencyKey")));
    }

    private static Payload payload(DataFetchingEnvironment environment, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Begun(BankImport begun) -> new Payload(begun, List.of());
            case PlanOutcome.NoSuchUpload() -> refused(environment, Code.NO_SUCH_UPLOAD, "input", "upload");
            case PlanOutcome.NoSuchRelease() -> refused(environment, Code.NO_SUCH_RELEASE, "input", "baseRelease");
            case PlanOutcome.UnderWay() -> refused(environment, Code.UNDER_WAY);
            case PlanOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, String... field) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, List.of(field))));
    }

    enum Code {
        NO_SUCH_UPLOAD, NO_SUCH_RELEASE, UNDER_WAY, KEY_REUSED, NOT_ALLOWED
    }

    record Input(String upload, @Nullable Integer baseRelease, @Nullable String idempotencyKey) {
    }

    record Payload(@Nullable BankImport bankImport, List<UserError> userErrors) {
    }
}
