package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Subject;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** The tests that learners have taken. */
@Singleton
public final class PositioningService {
    private final Learners learners;
    private final AssessmentRepository assessments;

    PositioningService(Learners learners, AssessmentRepository assessments) {
        this.learners = learners;
        this.assessments = assessments;
    }

    /** One's own test about a subject that is under way. */
    public Optional<Assessment> underWay(Actor actor, Subject subject) {
        AccountId account = Learners.account(actor);
        Optional<AssessmentRow> found = assessments.underWay(account.value(), AssessmentRow.underWay(subject));
        if (found.isEmpty()) {
            learners.checkPresent(account);
        }
        return found.map(AssessmentRow::assessment);
    }

    /** The tests under way of some learners, oldest first; those without any are left out. */
    public Map<AccountId, List<Assessment>> underWay(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Map.of() : byLearner(assessments.allUnderWay(numbers(accounts)));
    }

    /** The last test of each competence that each of some learners started; those without any are left out. */
    public Map<AccountId, List<Assessment>> lastOfCompetences(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Map.of() : byLearner(assessments.lastOfCompetences(numbers(accounts)));
    }

    /**
     * One's own tests, newest first.
     *
     * @param states those wanted, at least one
     * @param below  only those of a lower number
     */
    public List<Assessment> before(Actor actor, Set<AssessmentState> states, long below, int limit) {
        return tests(assessments.before(Learners.account(actor).value(), below, states, limit));
    }

    /** One's own tests of a higher number, oldest first. */
    public List<Assessment> after(Actor actor, Set<AssessmentState> states, long above, int limit) {
        return tests(assessments.after(Learners.account(actor).value(), above, states, limit));
    }

    /** How many tests of one's own there are. */
    public int count(Actor actor, Set<AssessmentState> states) {
        return assessments.count(Learners.account(actor).value(), states);
    }

    private static List<Long> numbers(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }

    private static List<Assessment> tests(List<AssessmentRow> rows) {
        return rows.stream().map(AssessmentRow::assessment).toList();
    }

    private static Map<AccountId, List<Assessment>> byLearner(List<AssessmentRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> new AccountId(row.accountId()),
                Collectors.mapping(AssessmentRow::assessment, Collectors.toList())));
    }
}
