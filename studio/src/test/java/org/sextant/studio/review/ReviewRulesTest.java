package org.sextant.studio.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.AccountId;
import org.sextant.schema.rule.Severity;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.quality.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewRulesTest {
    private static final AccountId ADA = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);
    private static final AccountId EVE = new AccountId(3);
    /** The first came with release 1, the fourth with release 5. */
    private static final List<Revision> REVISIONS = List.of(revision(1, null, 1), revision(2, ADA, null),
            revision(3, BOB, null), revision(4, null, 5), revision(5, ADA, null), revision(6, null, null));

    @ParameterizedTest
    @CsvSource({"0, 3, 1", "2, 3, 2", "3, 3, 3", "0, 6, 4", "2, 6, 4", "5, 6, 5", "0, 1, 1"})
    void aReviewGoesOnFromWhatWasAcceptedOrCameWithARelease(int accepted, int upTo, int base) {
        assertThat(ReviewRules.base(REVISIONS, accepted, upTo)).isEqualTo(base);
    }

    @Test
    void authorsAreThoseWhoWroteSomethingSinceAndWhoeverPutItForward() {
        assertThat(ReviewRules.authors(proposal(1, 3, Optional.of(EVE), ProposalState.PROPOSED), REVISIONS))
                .containsExactlyInAnyOrder(ADA, BOB, EVE);
        assertThat(ReviewRules.authors(proposal(2, 3, Optional.empty(), ProposalState.PROPOSED), REVISIONS))
                .containsExactly(BOB);
        assertThat(ReviewRules.authors(proposal(4, 6, Optional.empty(), ProposalState.PROPOSED), REVISIONS))
                .containsExactly(ADA);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"PROPOSED, 3, 6, VALIDATE, '', -", "IN_REVIEW, 3, 6, VALIDATE, Bien., -",
            "PROPOSED, 3, 6, ASK_CHANGES, Non., -", "PROPOSED, 3, 6, ASK_CHANGES, '', UnfitRemark",
            "PROPOSED, 3, 7, VALIDATE, '', Stale", "PROPOSED, 3, 7, ASK_CHANGES, Non., -",
            "PROPOSED, 1, 6, VALIDATE, '', OwnWork", "PROPOSED, 2, 6, ASK_CHANGES, Non., OwnWork",
            "VALIDATED, 3, 6, VALIDATE, '', Closed", "SUPERSEDED, 3, 6, ASK_CHANGES, Non., Closed",
            "CHANGES_ASKED, 3, 6, VALIDATE, '', Closed"})
    void somebodyElseDecidesOnce(ProposalState state, long reviewer, int newest, Verdict verdict, String remark,
            @Nullable String refusal) {
        Proposal proposal = proposal(4, 6, Optional.of(BOB), state);
        assertThat(ReviewRules.deciding(proposal, new AccountId(reviewer), Set.of(ADA, BOB), newest, 0, verdict,
                remark)
                .map(outcome -> outcome.getClass().getSimpleName())).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void aRemarkMayBeFourThousandCharactersLong() {
        Proposal proposal = proposal(4, 6, Optional.of(BOB), ProposalState.PROPOSED);
        assertThat(ReviewRules.deciding(proposal, EVE, Set.of(), 6, 0, Verdict.VALIDATE, "é".repeat(4_000))).isEmpty();
        assertThat(ReviewRules.deciding(proposal, EVE, Set.of(), 6, 0, Verdict.VALIDATE, "é".repeat(4_001)))
                .contains(new ReviewOutcome.UnfitRemark(proposal, 4_001));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"6, 4, -, -, -", "6, 6, -, -, NothingNew",
            "6, 4, PROPOSED, -, AlreadyProposed",
            "6, 4, CHANGES_ASKED, -, -", "6, 4, -, WARNING, -", "6, 4, -, ERROR, Unsound",
            "5, 4, PROPOSED, -, -"})
    void onlyWhatIsNewAndSoundIsPutForward(int revision, int base, @Nullable ProposalState newest,
            @Nullable Severity problem, @Nullable String refusal) {
        Optional<Proposal> before = Optional.ofNullable(newest).map(state -> proposal(4, 6, Optional.of(ADA), state));
        List<ContentProblem> problems = Optional.ofNullable(problem)
                .map(severity -> new ContentProblem("a-rule", severity, new EntityRef(EntityKind.TUBE, "moteurs"), "",
                        "Non.", "Oui."))
                .stream().toList();
        assertThat(ReviewRules.proposing(revision, base, before, problems)
                .map(outcome -> outcome.getClass().getSimpleName())).isEqualTo(Optional.ofNullable(refusal));
    }

    private static Proposal proposal(int base, int revision, Optional<AccountId> proposer, ProposalState state) {
        return new Proposal(1, 1, base, revision, state, proposer, Instant.EPOCH, "", Optional.empty(),
                Optional.empty());
    }

    private static Revision revision(int number, @Nullable AccountId author, @Nullable Integer release) {
        return new Revision(1, number, Optional.ofNullable(author), Instant.EPOCH, "", Optional.empty(),
                Optional.ofNullable(release));
    }
}
