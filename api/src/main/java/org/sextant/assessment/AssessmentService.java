package org.sextant.assessment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.Actor;

/** The door to tests of all kinds. */
@Singleton
public final class AssessmentService {
    private final List<Course> courses;

    AssessmentService(List<Course> courses) {
        this.courses = courses;
    }

    /** Starts a test; see {@link Course#start}. */
    public StartOutcome start(Actor actor, Subject subject, List<Locale> locales, String idempotencyKey) {
        Course course = courses.stream().filter(each -> each.gives(subject)).findFirst().orElseThrow();
        return course.start(actor, subject, locales, idempotencyKey);
    }

    /** Tests by their keys, for whom they belong to; what is not there for the actor is left out. */
    public Map<String, Assessment> find(Actor actor, Collection<String> keys) {
        return found(actor, keys.stream().flatMap(key -> AssessmentKey.parse(key).stream()).toList()).values().stream()
                .collect(Collectors.toMap(assessment -> assessment.key().text(), Function.identity()));
    }

    /** Hands out the next question, or the same again; see {@link Course#next}. */
    public Optional<Assessment> next(Actor actor, String key) {
        return by(key, (course, parsed) -> course.next(actor, parsed));
    }

    /** Takes an answer; see {@link Course#submit}. */
    public SubmitOutcome submit(Actor actor, String key, Submission submission) {
        return by(key, (course, parsed) -> Optional.of(course.submit(actor, parsed, submission)))
                .orElseGet(SubmitOutcome.NoSuchAssessment::new);
    }

    /** Notes that the page of a question was left. */
    public FocusOutcome focusLost(Actor actor, String key, int question) {
        return by(key, (course, parsed) -> Optional.of(course.focusLost(actor, parsed, question)))
                .orElseGet(FocusOutcome.NoSuchAssessment::new);
    }

    /** Answers by their keys, for whom their tests belong to; what is not there for the actor is left out. */
    public Map<String, SubmittedAnswer> answers(Actor actor, Collection<String> keys) {
        Set<AssessmentKey> within = keys.stream().flatMap(key -> SubmittedAnswerKey.parse(key).stream())
                .map(SubmittedAnswerKey::assessment).collect(Collectors.toSet());
        Set<String> wanted = Set.copyOf(keys);
        return answers(found(actor, within).values()).values().stream().flatMap(List::stream)
                .filter(answer -> wanted.contains(answer.key().text()))
                .collect(Collectors.toMap(answer -> answer.key().text(), Function.identity()));
    }

    /** The answers of tests that somebody holds. */
    public Map<Assessment, List<SubmittedAnswer>> answers(Collection<Assessment> assessments) {
        return of(assessments, course -> course::answers);
    }

    /** How far tests that somebody holds have come. */
    public Map<Assessment, Double> progress(Collection<Assessment> assessments) {
        return of(assessments, course -> course::progress);
    }

    private Map<AssessmentKey, Assessment> found(Actor actor, Collection<AssessmentKey> keys) {
        Map<AssessmentKey, Assessment> found = new LinkedHashMap<>();
        for (Course course : courses) {
            List<AssessmentKey> kept = keys.stream().filter(course::keeps).toList();
            found.putAll(kept.isEmpty() ? Map.of() : course.find(actor, kept));
        }
        return found;
    }

    private <T> Optional<T> by(String key, BiFunction<Course, AssessmentKey, Optional<T>> ask) {
        return AssessmentKey.parse(key).flatMap(parsed -> courses.stream().filter(each -> each.keeps(parsed))
                .findFirst().flatMap(course -> ask.apply(course, parsed)));
    }

    private <T> Map<Assessment, T> of(Collection<Assessment> assessments,
            Function<Course, Function<List<Assessment>, Map<Assessment, T>>> ask) {
        Map<Assessment, T> found = new LinkedHashMap<>();
        courses.forEach(course -> found.putAll(ask.apply(course).apply(assessments.stream()
                .filter(assessment -> course.keeps(assessment.key())).collect(Collectors.toList()))));
        return found;
    }
}
