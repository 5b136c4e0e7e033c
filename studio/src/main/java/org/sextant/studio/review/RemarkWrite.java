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
import org.sextant.studio.review.RemarkWrite.Payload;
import org.sextant.studio.review.remark.Remark;

/** The mutation {@code proposalRemark}. */
@Singleton
final class RemarkWrite implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(RemarkWrite.class);

    private final ReviewService reviews;

    RemarkWrite(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        RemarkOutcome outcome = reviews.remark(Request.of(environment).actor(), ReviewQueries.proposal(environment),
                input.where(), input.text().replace("\r\n", "\n").strip());
        return switch (outcome) {
            case RemarkOutcome.Written(Remark remark) -> new Payload(remark, List.of());
            case RemarkOutcome.NoSuchProposal() ->
                refused(REFUSALS.error(environment, Code.NO_SUCH_PROPOSAL, List.of("id")));
            case RemarkOutcome.UnfitText(int length) -> refused(REFUSALS.error(environment, Code.UNFIT_TEXT,
                    List.of("input", "text"), length, ReviewRules.LONGEST));
            case RemarkOutcome.PathTooLong(int length) -> refused(REFUSALS.error(environment, Code.PATH_TOO_LONG,
                    List.of("input", "path"), length, Remark.LONGEST_PATH));
            case RemarkOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        UNFIT_TEXT, PATH_TOO_LONG, NO_SUCH_PROPOSAL, NOT_ALLOWED
    }

    record Input(@Nullable String path, String text) {
        String where() {
            return path == null ? "" : path.strip();
        }
    }

    record Payload(@Nullable Remark remark, List<UserError> userErrors) {
    }
}
