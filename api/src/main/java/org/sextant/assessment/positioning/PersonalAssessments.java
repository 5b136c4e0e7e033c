package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.account.PersonalData;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKind;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Signals;
import org.sextant.platform.AccountId;
import org.sextant.schema.answer.Outcome;

/** The tests and answers of somebody in the copy of their data, with the signals that nobody else is shown. */
@Singleton
final class PersonalAssessments implements PersonalData {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;

    PersonalAssessments(AssessmentRepository assessments, AnswerRepository answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public List<Taken> of(AccountId account) {
        Map<Long, List<AnswerRow>> given = answers.all(account.value()).stream()
                .collect(Collectors.groupingBy(AnswerRow::assessmentId));
        return assessments.all(account.value()).stream()
                .map(row -> taken(row.assessment(), given.getOrDefault(row.id(), List.of()))).toList();
    }

    private static Taken taken(Assessment assessment, List<AnswerRow> given) {
        return new Taken(assessment.subject().kind(), assessment.subject().key(), assessment.release().value(),
                assessment.policy(), assessment.state(), assessment.improving(), assessment.startedAt(),
                assessment.changedAt(), assessment.completedAt(), assessment.signals(),
                given.stream().map(PersonalAssessments::answer).toList());
    }

    private static Answer answer(AnswerRow row) {
        return new Answer(row.number(), row.skill(), row.challenge(), row.challengeVersion(), row.given(),
                row.outcome(), row.focusLost(), row.handedOutAt(), row.arrivedAt(), row.secondsLeft());
    }

    /** A test, without the secret that decided what was left to chance. */
    record Taken(AssessmentKind kind, String subject, int release, String policy, AssessmentState state,
            boolean improving, Instant startedAt, Instant changedAt, @Nullable Instant completedAt, Signals signals,
            List<Answer> answers) {
    }

    /** An answer; what was given is as it came, in JSON. */
    record Answer(int number, String skill, String challenge, int challengeVersion, String given, Outcome outcome,
            boolean focusLost, Instant handedOutAt, Instant answeredAt, @Nullable Integer secondsLeft) {
    }
}
