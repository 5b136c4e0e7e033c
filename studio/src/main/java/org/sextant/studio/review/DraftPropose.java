package org.sextant.studio.review;

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
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.quality.ContentProblem;
import org.sextant.studio.review.DraftPropose.Payload;

/** The mutation {@code draftPropose}. */
@Singleton
final class DraftPropose implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(DraftPropose.class);

    private final ProposalService proposals;
    private final DraftService drafts;

    DraftPropose(ProposalService proposals, DraftService drafts) {
        this.proposals = proposals;
        this.drafts = drafts;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        Optional<EntityRef> entity = EntityRef
                .parse(GlobalId.keyOf("Draft", environment.getArgumentOrDefault("id", "")));
        ProposeOutcome outcome = entity.map(found -> proposals.propose(actor, found, expected, input.text()))
                .orElseGet(ProposeOutcome.NoSuchDraft::new);
        Draft draft = entity.flatMap(found -> drafts.find(actor, found)).orElse(null);
        return switch (outcome) {
            case ProposeOutcome.Proposed(Proposal proposal) -> new Payload(draft, proposal, List.of(), List.of());
            case ProposeOutcome.AlreadyProposed(Proposal proposal) -> new Payload(draft, proposal, List.of(),
                    List.of(REFUSALS.error(environment, Code.ALREADY_PROPOSED, List.of("id"))));
            case ProposeOutcome.Unsound(List<ContentProblem> errors) -> new Payload(draft, null, errors,
                    List.of(REFUSALS.error(environment, Code.UNSOUND, List.of("id"), errors.size())));
            case ProposeOutcome.Stale(int newest) -> refused(draft,
                    REFUSALS.error(environment, Code.STALE, List.of("expectedRevision"), newest));
            case ProposeOutcome.NoteTooLong(int length) -> refused(draft, REFUSALS.error(environment,
                    Code.NOTE_TOO_LONG, List.of("input", "note"), length, ReviewRules.LONGEST));
            case ProposeOutcome.NothingNew() ->
                refused(draft, REFUSALS.error(environment, Code.NOTHING_NEW, List.of("id")));
            case ProposeOutcome.NoSuchDraft() ->
                refused(null, REFUSALS.error(environment, Code.NO_SUCH_DRAFT, List.of("id")));
            case ProposeOutcome.NotAllowed() ->
                refused(null, REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(@Nullable Draft draft, UserError error) {
        return new Payload(draft, null, List.of(), List.of(error));
    }

    enum Code {
        STALE, ALREADY_PROPOSED, NOTHING_NEW, UNSOUND, NOTE_TOO_LONG, NO_SUCH_DRAFT, NOT_ALLOWED
    }

    record Input(@Nullable String note) {
        String text() {
            return note == null ? "" : note.replace("\r\n", "\n").strip();
        }
    }

    record Payload(@Nullable Draft draft, @Nullable Proposal proposal, List<ContentProblem> problems,
            List<UserError> userErrors) {
    }
}
