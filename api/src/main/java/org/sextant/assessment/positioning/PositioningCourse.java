package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentKind;
import org.sextant.assessment.Course;
import org.sextant.assessment.FocusOutcome;
import org.sextant.assessment.ProgressRules;
import org.sextant.assessment.StartOutcome;
import org.sextant.assessment.Subject;
import org.sextant.assessment.Submission;
import org.sextant.assessment.SubmitOutcome;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.assessment.taking.Targets;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;

/** Tests of competences and target profiles. */
@Singleton
final class PositioningCourse implements Course {
    private final Learners learners;
    private final Starts starts;
    private final Questions questions;
    private final Answers answers;
    private final AssessmentRepository assessments;
    private final KnowledgeService knowledge;
    private final Targets targets;
    private final Clock clock;

    PositioningCourse(Learners learners, Starts starts, Questions questions, Answers answers,
            AssessmentRepository assessments, KnowledgeService knowledge, Targets targets, Clock clock) {
        this.learners = learners;
        this.starts = starts;
        this.questions = questions;
        this.answers = answers;
        this.assessments = assessments;
        this.knowledge = knowledge;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public boolean gives(Subject subject) {
        return subject.kind() != AssessmentKind.DEMONSTRATION;
    }

    @Override
    public boolean keeps(AssessmentKey key) {
        return key instanceof AssessmentKey.Kept;
    }

    @Override
    public StartOutcome start(Actor actor, Subject subject, List<Locale> locales, String idempotencyKey) {
        return starts.start(Learners.account(actor),
                new Starts.Request(subject, locales, idempotencyKey, false, now()));
    }

    @Override
    public Map<AssessmentKey, Assessment> find(Actor actor, Collection<AssessmentKey> keys) {
        return actor.account().map(account -> found(account, keys)).orElseGet(Map::of);
    }

    @Override
    public Optional<Assessment> next(Actor actor, AssessmentKey key) {
        AccountId account = Learners.account(actor);
        Optional<Assessment> next = questions.next(account, number(key), now());
        if (next.isEmpty()) {
            learners.checkPresent(account);
        }
        return next;
    }

    @Override
    public SubmitOutcome submit(Actor actor, AssessmentKey key, Submission submission) {
        AccountId account = Learners.account(actor);
        SubmitOutcome outcome = answers.submit(account, number(key), submission, now());
        if (outcome instanceof SubmitOutcome.NoSuchAssessment) {
            learners.checkPresent(account);
        }
        return outcome;
    }

    @Override
    public FocusOutcome focusLost(Actor actor, AssessmentKey key, int question) {
        AccountId account = Learners.account(actor);
        FocusOutcome outcome = questions.focusLost(account, number(key), question, now());
        if (outcome instanceof FocusOutcome.NoSuchAssessment) {
            learners.checkPresent(account);
        }
        return outcome;
    }

    @Override
    public Map<Assessment, List<SubmittedAnswer>> answers(Collection<Assessment> held) {
        Map<Long, List<AnswerRow>> rows = answers.of(held.stream().map(each -> number(each.key())).toList());
        Map<Assessment, List<SubmittedAnswer>> found = new LinkedHashMap<>();
        held.forEach(each -> found.put(each, rows.getOrDefault(number(each.key()), List.of()).stream()
                .map(row -> answers.shown(each, row)).toList()));
        return found;
    }

    @Override
    public Map<Assessment, Double> progress(Collection<Assessment> held) {
        Map<AccountId, Map<TubeId, KnowledgeState>> known = knowledge.states(held.stream()
                .filter(each -> each.progress() == null).map(each -> Objects.requireNonNull(each.learner()))
                .collect(Collectors.toSet()));
        Map<Assessment, Double> found = new LinkedHashMap<>();
        held.forEach(each -> found.put(each, progress(each, known)));
        return found;
    }

    private Map<AssessmentKey, Assessment> found(AccountId account, Collection<AssessmentKey> keys) {
        return assessments.find(account.value(), keys.stream().map(PositioningCourse::number).toList()).stream()
                .map(AssessmentRow::assessment).collect(Collectors.toMap(Assessment::key, Function.identity()));
    }

    private double progress(Assessment assessment, Map<AccountId, Map<TubeId, KnowledgeState>> known) {
        Double measured = assessment.progress();
        AccountId learner = Objects.requireNonNull(assessment.learner());
        return measured != null
                ? measured
                : ProgressRules.ratio(assessment.state(), targets.of(assessment),
                        known.getOrDefault(learner, Map.of()));
    }

    private static long number(AssessmentKey key) {
        return ((AssessmentKey.Kept) key).number();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
