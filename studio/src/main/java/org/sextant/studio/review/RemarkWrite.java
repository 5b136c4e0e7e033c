package org.sextant.studio.review;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.once.Deed;
import org.sextant.studio.once.OnceService;
import org.sextant.studio.review.RemarkWrite.Payload;
import org.sextant.studio.review.remark.Remark;
import org.sextant.studio.review.remark.RemarkService;

/** The mutation {@code proposalRemark}. */
@Singleton
final class RemarkWrite implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(RemarkWrite.class);

    private final ReviewService reviews;
    private final RemarkService remarks;
    private final OnceService once;

    RemarkWrite(ReviewService reviews, RemarkService remarks, OnceService once) {
        this.reviews = reviews;
        this.remarks = remarks;
        this.once = once;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        long proposal = ReviewQueries.proposal(environment);
        return once.once(actor, Repeatable.of(environment), new Deed<>(
                () -> payload(environment, reviews.remark(actor, proposal, input.where(),
                        input.text().replace("\r\n", "\n").strip())),
                said -> Optional.ofNullable(said.remark()).map(remark -> Long.toString(remark.id())),
                id -> remarks.on(List.of(proposal)).getOrDefault(proposal, List.of()).stream()
                        .filter(remark -> Long.toString(remark.id()).equals(id)).findFirst()
                        .map(remark -> new Payload(remark, List.of())),
                () -> refused(REFUSALS.error(environment, Code.KEY_REUSED, List.of("input", "idempotencyKey")))));
    }

    private static Payload payload(DataFetchingEnvironment environment, RemarkOutcome outcome) {
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
        UNFIT_TEXT, PATH_TOO_LONG, NO_SUCH_PROPOSAL, KEY_REUSED, NOT_ALLOWED
    }

    record Input(@Nullable String path, String text, @Nullable String idempotencyKey) {
        String where() {
            return path == null ? "" : path.strip();
        }
    }

    record Payload(@Nullable Remark remark, List<UserError> userErrors) {
    }
}
