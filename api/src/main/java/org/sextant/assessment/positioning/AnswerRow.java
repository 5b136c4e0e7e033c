package org.sextant.assessment.positioning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Judged;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.Submission;
import org.sextant.challenge.GivenJson;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.Skill;

/**
 * A row of {@code assessment_answer}.
 *
 * @param sequence 0 for one that is to be written: it takes the next number of the learner
 */
@MappedEntity("assessment_answer")
record AnswerRow(@Id long assessmentId, @Id int number, long accountId, long sequence, String tube, int level,
        String skill, String challenge, int challengeVersion, String given, Outcome outcome, boolean focusLost,
        Instant handedOutAt, Instant arrivedAt, @Nullable Integer secondsLeft, String idempotencyKey) {
    /** One that is to be written. */
    static AnswerRow of(AssessmentRow assessment, OpenQuestion question, Challenge challenge, Skill skill,
            Submission submission, Judged judged, Instant arrivedAt) {
        return new AnswerRow(Objects.requireNonNull(assessment.id()), question.number(),
                assessment.accountId(), 0, skill.tube().value(), skill.level().value(), skill.id().value(),
                challenge.id().value(), challenge.version(), GivenJson.write(submission.given()), judged.outcome(),
                judged.focusLost(), question.handedOutAt(), arrivedAt, judged.secondsLeft(),
                submission.idempotencyKey());
    }

    ChallengeId challengeId() {
        return new ChallengeId(challenge);
    }
}
