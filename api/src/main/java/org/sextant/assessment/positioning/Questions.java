package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentListener;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.FocusOutcome;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.ProgressRules;
import org.sextant.assessment.Targets;
import org.sextant.assessment.adaptive.NextSkillRules;
import org.sextant.assessment.adaptive.Step;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.adaptive.TargetTube;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.TubeId;

/** The questions of tests that are kept: which comes next, whether its page was left, and the end. */
@Singleton
final class Questions {
    private final UnderLock underLock;
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final Targets targets;
    private final List<AssessmentListener> listeners;

    Questions(UnderLock underLock, AssessmentRepository assessments, AnswerRepository answers,
            Targets targets, List<AssessmentListener> listeners) {
        this.underLock = underLock;
        this.assessments = assessments;
        this.answers = answers;
        this.targets = targets;
        this.listeners = listeners;
    }

    /** Hands out the next question, unless one is that can be answered here. */
    Optional<Assessment> next(AccountId account, long id, Instant at) {
        return underLock.write(account, id, held -> next(account, held, at));
    }

    /** Notes that the page of the question handed out was left. */
    FocusOutcome focusLost(AccountId account, long id, int question, Instant at) {
        return underLock.write(account, id, held -> focusLost(held.row(), question, at))
                .orElseGet(FocusOutcome.NoSuchAssessment::new);
    }

    /** The end, where nothing is left to ask. The caller keeps what it gives. */
    Assessment endedIfFinished(Assessment assessment, Target target, Map<TubeId, KnowledgeState> known, Instant at) {
        boolean finished = NextSkillRules.isFinished(target, known, ProgressRules.progress(assessment, target),
                targets.policy(assessment));
        Assessment now = finished ? assessment.ended(AssessmentState.COMPLETED, at) : assessment;
        return now.known(now.key(), ProgressRules.ratio(now.state(), target, known));
    }

    /** Tells of an end that is kept, within the transaction that keeps it. */
    void tellOfEnd(Assessment assessment, Map<TubeId, KnowledgeState> known) {
        if (assessment.state() == AssessmentState.COMPLETED) {
            AccountId learner = Objects.requireNonNull(assessment.learner());
            listeners.forEach(listener -> listener.completed(learner, assessment,
                    targets.content(assessment.release()), known));
        }
    }

    static List<TubeId> tubes(Target target) {
        return target.tubes().stream().map(TargetTube::id).toList();
    }

    private Assessment next(AccountId account, HeldRow held, Instant at) {
        Assessment assessment = held.row().assessment();
        if (assessment.state() != AssessmentState.STARTED || isAsked(assessment)) {
            return assessment;
        }
        Target target = targets.of(assessment);
        Map<TubeId, KnowledgeState> known = held.known();
        Assessment now = endedIfFinished(assessment, target, known, at);
        if (now.state() == AssessmentState.STARTED) {
            now = now.asking(new OpenQuestion(now.number(), challenge(account, now, target, known), at, false),
                    now.signals(), at);
        }
        assessments.keep(held.row().with(now));
        tellOfEnd(now, known);
        return now;
    }

    /** Whether a question is handed out. One whose challenge type this server has no longer is as if it were not. */
    private boolean isAsked(Assessment assessment) {
        OpenQuestion question = assessment.question();
        return question != null && targets.isTypeInstalled(assessment.release(), question.challenge());
    }

    private ChallengeId challenge(AccountId account, Assessment assessment, Target target,
            Map<TubeId, KnowledgeState> known) {
        Set<ChallengeId> met = answers.challengesMet(account.value()).stream().map(ChallengeId::new)
                .collect(Collectors.toSet());
        Step step = NextSkillRules.next(target, known, ProgressRules.progress(assessment, target), met,
                assessment.seed(), targets.policy(assessment));
        if (step instanceof Step.Ask(var _, var challenge)) {
            return challenge;
        }
        throw new IllegalStateException("the rule ends a test that it does not hold for finished");
    }

    private FocusOutcome focusLost(AssessmentRow row, int question, Instant at) {
        Assessment assessment = row.assessment();
        OpenQuestion asked = assessment.question();
        if (asked == null || !assessment.asks(question)) {
            return new FocusOutcome.NotTheQuestion(assessment);
        }
        Assessment noted = assessment.asking(asked.withFocusLost(), assessment.signals().focusLost(), at);
        assessments.keep(row.with(noted));
        return new FocusOutcome.Noted(noted);
    }
}
