package org.sextant.assessment.demonstration;

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
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.Course;
import org.sextant.assessment.Feedback;
import org.sextant.assessment.FocusOutcome;
import org.sextant.assessment.Judged;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.StartOutcome;
import org.sextant.assessment.Subject;
import org.sextant.assessment.Submission;
import org.sextant.assessment.SubmitOutcome;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.challenge.Trial;
import org.sextant.platform.Actor;

/** Demonstrations, for anybody. Nothing is stored: all there is of one is sealed in its id, which each step changes. */
@Singleton
final class DemonstrationCourse implements Course {
    private final Demonstrations demonstrations;
    private final Feedback feedback;
    private final RandomGenerator random;
    private final Clock clock;

    DemonstrationCourse(Demonstrations demonstrations, Feedback feedback, RandomGenerator random, Clock clock) {
        this.demonstrations = demonstrations;
        this.feedback = feedback;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public boolean gives(Subject subject) {
        return subject instanceof Subject.OfDemonstration;
    }

    @Override
    public boolean keeps(AssessmentKey key) {
        return key instanceof AssessmentKey.Sealed;
    }

    @Override
    public StartOutcome start(Actor actor, Subject subject, List<Locale> locales, String idempotencyKey) {
        Seed seed = new Seed(random.nextLong(), random.nextLong());
        return demonstrations.begun(subject.key(), seed, locales, now())
                .<StartOutcome>map(begun -> begun.challenges().isEmpty()
                        ? new StartOutcome.NothingToAsk()
                        : new StartOutcome.Started(demonstrations.sealed(begun)))
                .orElseGet(StartOutcome.NoSuchSubject::new);
    }

    @Override
    public Map<AssessmentKey, Assessment> find(Actor actor, Collection<AssessmentKey> keys) {
        Map<AssessmentKey, Assessment> found = new LinkedHashMap<>();
        keys.forEach(key -> open(key).ifPresent(demonstration -> found.put(key, demonstration.assessment(key))));
        return found;
    }

    @Override
    public Optional<Assessment> next(Actor actor, AssessmentKey key) {
        return open(key).map(found -> found.isOver() || found.question() != null
                ? found.assessment(key)
                : demonstrations.sealed(found.in(found.state().asking(now()))));
    }

    @Override
    public SubmitOutcome submit(Actor actor, AssessmentKey key, Submission submission) {
        return open(key).map(found -> submit(found, key, submission)).orElseGet(SubmitOutcome.NoSuchAssessment::new);
    }

    @Override
    public FocusOutcome focusLost(Actor actor, AssessmentKey key, int question) {
        Optional<Demonstration> opened = open(key);
        if (opened.isEmpty()) {
            return new FocusOutcome.NoSuchAssessment();
        }
        Demonstration found = opened.get();
        return found.question() == null || found.number() != question
                ? new FocusOutcome.NotTheQuestion(found.assessment(key))
                : new FocusOutcome.Noted(demonstrations.sealed(found.in(found.state().focusIsLost())));
    }

    @Override
    public Map<Assessment, List<SubmittedAnswer>> answers(Collection<Assessment> held) {
        Map<Assessment, List<SubmittedAnswer>> answers = new LinkedHashMap<>();
        held.forEach(each -> open(each.key()).ifPresent(found -> answers.put(each, past(found, each))));
        return answers;
    }

    @Override
    public Map<Assessment, Double> progress(Collection<Assessment> held) {
        Map<Assessment, Double> progress = new LinkedHashMap<>();
        held.forEach(each -> progress.put(each, Objects.requireNonNull(each.progress())));
        return progress;
    }

    private SubmitOutcome submit(Demonstration found, AssessmentKey key, Submission submission) {
        Assessment assessment = found.assessment(key);
        OpenQuestion question = found.question();
        if (found.isOver()) {
            return new SubmitOutcome.Ended(assessment);
        } else if (question == null || question.number() != submission.question()) {
            return new SubmitOutcome.NotTheQuestion(assessment);
        }
        return switch (feedback.trial(found.content(), question.challenge(), submission.given())) {
            case Trial.Unreadable(var sentence) -> new SubmitOutcome.Unreadable(assessment, sentence);
            case Trial.NotInstalled(var type) -> new SubmitOutcome.NotInstalled(assessment, type);
            case Trial.Graded graded -> submitted(found, question, submission, graded);
        };
    }

    private SubmitOutcome submitted(Demonstration found, OpenQuestion question, Submission submission,
            Trial.Graded graded) {
        Instant arrived = now();
        Judged judged = Judged.of(Feedback.challenge(found.content(), question.challenge()), question,
                submission.focusLost(), graded.outcome(), arrived, Policies.current().grace());
        Assessment after = demonstrations.sealed(found.in(found.state()
                .answered(new DemonstrationState.Past(judged.outcome(), judged.focusLost(), arrived))));
        return new SubmitOutcome.Submitted(feedback.answer(found.content(), after, question.number(),
                question.challenge(), submission.given(), judged.outcome(), judged.focusLost(), arrived), after);
    }

    private List<SubmittedAnswer> past(Demonstration found, Assessment assessment) {
        return IntStream.range(0, found.state().past().size()).mapToObj(index -> {
            DemonstrationState.Past past = found.state().past().get(index);
            return feedback.answer(found.content(), assessment, index + 1, found.challenges().get(index), null,
                    past.outcome(), past.focusLost(), past.at());
        }).toList();
    }

    private Optional<Demonstration> open(AssessmentKey key) {
        return demonstrations.open((AssessmentKey.Sealed) key, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
