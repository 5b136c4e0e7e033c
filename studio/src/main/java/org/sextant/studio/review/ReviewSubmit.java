package org.sextant.studio.review;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.review.ReviewSubmit.Payload;

/** The mutation {@code reviewSubmit}. */
@Singleton
final class ReviewSubmit implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(ReviewSubmit.class);

    private final ReviewService reviews;

    ReviewSubmit(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        ReviewOutcome outcome = reviews.submit(Request.of(environment).actor(), ReviewQueries.proposal(environment),
                input.verdict(), input.text());
        return switch (outcome) {
            case ReviewOutcome.Decided(Proposal proposal) -> new Payload(proposal, List.of());
            case ReviewOutcome.NoSuchProposal() -> new Payload(null,
                    List.of(REFUSALS.error(environment, Code.NO_SUCH_PROPOSAL, List.of("id"))));
            case ReviewOutcome.Closed(Proposal proposal) -> new Payload(proposal,
                    List.of(REFUSALS.error(environment, Code.CLOSED, List.of("id"))));
            case ReviewOutcome.OwnWork(Proposal proposal) -> new Payload(proposal,
                    List.of(REFUSALS.error(environment, Code.OWN_WORK, List.of("id"))));
            case ReviewOutcome.Stale(Proposal proposal, int newest) -> new Payload(proposal,
                    List.of(REFUSALS.error(environment, Code.STALE, List.of("id"), newest)));
            case ReviewOutcome.UnfitRemark(Proposal proposal, int length) ->
                new Payload(proposal, List.of(REFUSALS.error(environment, Code.UNFIT_REMARK,
                        List.of("input", "remark"), length, ReviewRules.LONGEST)));
            case ReviewOutcome.OpenThreads(Proposal proposal, int count) -> new Payload(proposal,
                    List.of(REFUSALS.error(environment, Code.OPEN_THREADS, List.of("input", "remark"), count)));
            case ReviewOutcome.NotAllowed() ->
                new Payload(null, List.of(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of())));
        };
    }

    enum Code {
        CLOSED, OWN_WORK, STALE, UNFIT_REMARK, OPEN_THREADS, NO_SUCH_PROPOSAL, NOT_ALLOWED
    }

    record Input(Verdict verdict, @Nullable String remark) {
        String text() {
            return remark == null ? "" : remark.replace("\r\n", "\n").strip();
        }
    }

    record Payload(@Nullable Proposal proposal, List<UserError> userErrors) {
    }
}
