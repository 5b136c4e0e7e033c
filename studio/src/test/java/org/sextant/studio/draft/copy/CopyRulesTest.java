package org.sextant.studio.draft.copy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class CopyRulesTest {
    private static final Document TYPED = new Document("{\"id\":\"moteurs\"}");
    private static final Reason WHY = new Reason("Plus clair.");

    @ParameterizedTest
    @CsvSource({
            // newest revision, base of the copy, its version, expected version, base given, outcome
            "2, 2, 5, 5, 2, allowed", "2, 2, 5, 4, 2, Stale", "2, 2, 5, 6, 2, Stale", "3, 2, 5, 5, 2, allowed",
            "3, 2, 5, 5, 3, allowed", "3, 3, 5, 5, 2, NoSuchBase", "3, 2, 5, 5, 4, NoSuchBase",
            "0, 0, 1, 1, 0, allowed", "0, 0, 1, 1, 1, NoSuchBase"})
    void aCopyIsSavedOverTheVersionThatItsAuthorHasSeen(int newest, int base, int version, int expected, int given,
            String outcome) {
        assertThat(CopyRules.saving(copy(newest, base, version), expected, given))
                .map(refusal -> refusal.getClass().getSimpleName()).isEqualTo(wanted(outcome));
    }

    @ParameterizedTest
    @CsvSource({"6, 2, {a}, 5, true", "5, 2, {a}, 5, false", "7, 2, {a}, 5, false", "6, 1, {a}, 5, false",
            "6, 2, {b}, 5, false"})
    void aSaveThatIsRepeatedBecauseItsAnswerWasLostIsTheSameSave(int version, int base, String document, int expected,
            boolean same) {
        WorkingCopy copy = new WorkingCopy(new AccountId(1), draft(3), version, base, new Document(document),
                Instant.EPOCH);
        assertThat(CopyRules.isSaved(copy, expected, 2, new Document("{a}"))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2, false", "3, 2, 3, true", "3, 2, 2, true", "3, 3, 2, true", "3, 3, 4, true", "0, 0, 0, false"})
    void aCopyIsStaleWhenItsAuthorHasNotSeenTheNewestRevision(int newest, int base, int expected, boolean stale) {
        assertThat(CopyRules.isStale(copy(newest, base, 1), expected)).isEqualTo(stale);
    }

    @Test
    void aCopyThatSaysSomethingNewBecomesARevision() {
        assertThat(CopyRules.committing(copy(2, 2, 1), 1, Optional.of(new Document("{}")), new Reading.Fit(TYPED),
                WHY)).isEmpty();
        assertThat(CopyRules.committing(copy(0, 0, 1), 1, Optional.empty(), new Reading.Fit(TYPED), WHY)).isEmpty();
    }

    @Test
    void aCopyBecomesNoRevisionWhileSomethingIsAmiss() {
        WorkingCopy copy = copy(2, 2, 3);
        Optional<Document> newest = Optional.of(TYPED);
        Reading fit = new Reading.Fit(TYPED);
        assertThat(CopyRules.committing(copy, 2, newest, fit, WHY)).contains(new CommitOutcome.ChangedElsewhere(copy));
        assertThat(CopyRules.committing(copy, 3, newest, fit, new Reason(" ")))
                .contains(new CommitOutcome.UnfitReason(copy, 0));
        assertThat(CopyRules.committing(copy, 3, newest, new Reading.Unfit("why"), WHY))
                .contains(new CommitOutcome.Unfit(copy, "why"));
        assertThat(CopyRules.committing(copy, 3, newest, fit, WHY)).contains(new CommitOutcome.NothingChanged(copy));
    }

    private static Optional<String> wanted(String outcome) {
        return outcome.equals("allowed") ? Optional.empty() : Optional.of(outcome);
    }

    private static WorkingCopy copy(int newest, int base, int version) {
        return new WorkingCopy(new AccountId(1), draft(newest), version, base, TYPED, Instant.EPOCH);
    }

    private static Draft draft(int revision) {
        return new Draft(7, new EntityRef(EntityKind.TUBE, "moteurs"), revision);
    }
}
