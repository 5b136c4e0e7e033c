package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Feedback;
import org.sextant.assessment.Judged;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.Signals;
import org.sextant.assessment.Submission;
import org.sextant.assessment.SubmitOutcome;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.assessment.Targets;
import org.sextant.assessment.adaptive.Target;
import org.sextant.challenge.GivenJson;
import org.sextant.challenge.Trial;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.platform.database.Duplicates;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * The answers of tests that are kept. An answer, what it teaches and how far the test has come are written in one
 * transaction of at most four statements under the lock of the learner. The last answer of a test takes one more:
 * whoever hears of the end freezes the profile.
 */
@Singleton
final class Answers {
    private final UnderLock underLock;
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final KnowledgeService knowledge;
    private final Questions questions;
    private final Targets targets;
    private final Feedback feedback;

    Answers(UnderLock underLock, AssessmentRepository assessments, AnswerRepository answers,
            KnowledgeService knowledge, Questions questions, Targets targets, Feedback feedback) {
        this.underLock = underLock;
        this.assessments = assessments;
        this.answers = answers;
        this.knowledge = knowledge;
        this.questions = questions;
        this.targets = targets;
        this.feedback = feedback;
    }

    /** Takes an answer that arrived at an instant. */
    SubmitOutcome submit(AccountId account, long id, Submission submission, Instant arrived) {
        try {
            return underLock(account, id, held -> submitted(held, submission, arrived));
        } catch (RuntimeException e) {
            if (Duplicates.caused(e)) {
                return underLock(account, id, held -> missed(held.row(), submission)); // an older answer has the key
            }
            throw e;
        }
    }

    /** The answers of tests, by number. */
    Map<Long, List<AnswerRow>> of(Collection<Long> assessmentIds) {
        return assessmentIds.isEmpty()
                ? Map.of()
                : answers.of(assessmentIds).stream().collect(Collectors.groupingBy(AnswerRow::assessmentId));
    }

    /** An answer as its learner sees it. */
    SubmittedAnswer shown(Assessment assessment, AnswerRow row) {
        return feedback.answer(targets.content(assessment.release()), assessment, row.number(), row.challengeId(),
                GivenJson.read(row.given()), row.outcome(), row.focusLost(), row.arrivedAt());
    }

    private SubmitOutcome underLock(AccountId account, long id, Function<HeldRow, SubmitOutcome> work) {
        return underLock.write(account, id, work).orElseGet(SubmitOutcome.NoSuchAssessment::new);
    }

    private SubmitOutcome submitted(HeldRow held, Submission submission, Instant arrived) {
        AssessmentRow row = held.row();
        Assessment assessment = row.assessment();
        OpenQuestion question = assessment.question();
        if (question == null || !assessment.asks(submission.question())) {
            return missed(row, submission);
        }
        PublishedContent content = targets.content(assessment.release());
        return switch (feedback.trial(content, question.challenge(), submission.given())) {
            case Trial.Unreadable(var sentence) -> new SubmitOutcome.Unreadable(assessment, sentence);
            case Trial.NotInstalled(var type) -> new SubmitOutcome.NotInstalled(assessment, type);
            case Trial.Graded graded -> {
                Challenge challenge = Feedback.challenge(content, question.challenge());
                Judged judged = Judged.of(challenge, question, submission.focusLost(), graded.outcome(), arrived,
                        targets.policy(assessment).grace());
                yield recorded(held, AnswerRow.of(row, question, challenge, content.skills().get(challenge.skill()),
                        submission, judged, arrived));
            }
        };
    }

    private SubmitOutcome recorded(HeldRow held, AnswerRow answer) {
        AssessmentRow row = held.row();
        Assessment assessment = row.assessment();
        AccountId account = new AccountId(row.accountId());
        Target target = targets.of(assessment);
        Map<TubeId, KnowledgeState> known = new HashMap<>(held.known());
        answers.add(answer);
        learn(account, known, answer);
        Assessment answered = assessment.answered(answer.challengeId(), signals(assessment, answer),
                answer.arrivedAt());
        Assessment now = questions.endedIfFinished(answered, target, known, answer.arrivedAt());
        assessments.keepAnswered(row.with(now));
        questions.tellOfEnd(now, known);
        return new SubmitOutcome.Submitted(shown(now, answer), now);
    }

    /** The pace; and that the page was left, where only the answer says so. */
    private Signals signals(Assessment assessment, AnswerRow answer) {
        Signals signals = assessment.signals().answered(Duration.between(answer.handedOutAt(), answer.arrivedAt()),
                targets.policy(assessment));
        OpenQuestion question = assessment.question();
        boolean reported = question != null && question.focusLost();
        return answer.focusLost() && !reported ? signals.focusLost() : signals;
    }

    private void learn(AccountId account, Map<TubeId, KnowledgeState> known, AnswerRow answer) {
        TubeId tube = new TubeId(answer.tube());
        KnowledgeState before = known.getOrDefault(tube, KnowledgeState.NONE);
        KnowledgeState after = knowledge.after(before, new Level(answer.level()), answer.outcome().isSuccess(),
                answer.arrivedAt());
        if (!after.equals(before)) {
            knowledge.keep(account, tube, after);
            known.put(tube, after);
        }
    }

    /** What to say of an answer to a question that is not the one handed out, or whose key is not new. */
    private SubmitOutcome missed(AssessmentRow row, Submission submission) {
        Assessment assessment = row.assessment();
        List<AnswerRow> like = answers.like(Objects.requireNonNull(row.id()), submission.question(),
                submission.idempotencyKey());
        Optional<AnswerRow> same = like.stream()
                .filter(answer -> answer.idempotencyKey().equals(submission.idempotencyKey())).findFirst();
        if (same.isPresent()) {
            boolean repeated = same.get().number() == submission.question()
                    && same.get().given().equals(GivenJson.write(submission.given()));
            return repeated
                    ? new SubmitOutcome.Submitted(shown(assessment, same.get()), assessment)
                    : new SubmitOutcome.KeyReused(assessment);
        } else if (!like.isEmpty()) {
            return new SubmitOutcome.AlreadyAnswered(assessment);
        }
        return assessment.state() == AssessmentState.STARTED
                ? new SubmitOutcome.NotTheQuestion(assessment)
                : new SubmitOutcome.Ended(assessment);
    }
}
