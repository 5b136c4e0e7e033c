package org.sextant.release;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.release.ReleaseOfferAccept.Payload;
import org.sextant.schema.release.UnreadableRelease;

/** The mutation {@code releaseOfferAccept}. */
@Singleton
final class ReleaseOfferAccept implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(ReleaseOfferAccept.class);

    private final BankService bank;

    ReleaseOfferAccept(BankService bank) {
        this.bank = bank;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) throws UnreadableRelease {
        Input input = Inputs.of(environment, Input.class);
        return switch (bank.accept(Request.of(environment).actor(), input.contentSha256())) {
            case OfferOutcome.Published(var release) -> new Payload(release, List.of());
            case OfferOutcome.NoSuchOffer() -> refused(environment, Code.NO_SUCH_OFFER, "input", "contentSha256");
            case OfferOutcome.FilesMissing(var sentences) -> new Payload(null, List.of(REFUSALS.error(environment,
                    Code.FILES_MISSING, List.of("input", "contentSha256"), String.join("; ", sentences))));
            case OfferOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, String... field) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, List.of(field))));
    }

    enum Code {
        NO_SUCH_OFFER, FILES_MISSING, NOT_ALLOWED
    }

    record Input(String contentSha256) {
    }

    record Payload(@Nullable ReleaseHeader release, List<UserError> userErrors) {
    }
}
