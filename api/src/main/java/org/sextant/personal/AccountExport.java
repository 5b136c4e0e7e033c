package org.sextant.personal;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.personal.AccountExport.Payload;

/** The mutation {@code accountExport}. */
@Singleton
final class AccountExport implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AccountExport.class);

    private final ExportService exports;

    AccountExport(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Request request = Request.of(environment);
        Input input = Inputs.of(environment, Input.class);
        List<String> wanted = input.parts() == null ? List.of() : input.parts();
        return switch (exports.make(request.actor(), request.client(), wanted)) {
            case ExportOutcome.Ready(var path, var url, var expiresAt) ->
                new Payload(path, url, expiresAt, List.of());
            case ExportOutcome.UnknownParts(var unknown, var known) -> refused(REFUSALS.error(environment,
                    Code.UNKNOWN_PART, List.of("input", "parts"), String.join(", ", unknown),
                    String.join(", ", known)));
            case ExportOutcome.TooMany(var limit) ->
                refused(REFUSALS.error(environment, Code.TOO_MANY_COPIES, List.of(), limit));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, null, null, List.of(error));
    }

    enum Code {
        UNKNOWN_PART, TOO_MANY_COPIES
    }

    record Input(@Nullable List<String> parts) {
    }

    record Payload(@Nullable String path, @Nullable URI url, @Nullable Instant expiresAt, List<UserError> userErrors) {
    }
}
