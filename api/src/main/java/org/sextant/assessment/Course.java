package org.sextant.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.platform.Actor;

/** A way in which tests are taken. Somebody else's test is as if it did not exist. */
public interface Course {
    /** Whether tests about this are taken in this way. */
    boolean gives(Subject subject);

    /** Whether this names a test of this way. */
    boolean keeps(AssessmentKey key);

    /**
     * Starts a test.
     *
     * @param locales        the languages wanted, best first, at least one
     * @param idempotencyKey names the request: sent again, it comes to the same test
     */
    StartOutcome start(Actor actor, Subject subject, List<Locale> locales, String idempotencyKey);

    /** Tests as they stand, by their keys; what is not there for the actor is left out. */
    Map<AssessmentKey, Assessment> find(Actor actor, Collection<AssessmentKey> keys);

    /** Hands out the next question, or the same again while it is not answered; none when the test has ended. */
    Optional<Assessment> next(Actor actor, AssessmentKey key);

    /** Takes an answer. */
    SubmitOutcome submit(Actor actor, AssessmentKey key, Submission submission);

    /** Notes that the page of the question was left. */
    FocusOutcome focusLost(Actor actor, AssessmentKey key, int question);

    /** The answers of tests, by number. Whoever asks has been given the tests by one of the methods above. */
    Map<Assessment, List<SubmittedAnswer>> answers(Collection<Assessment> assessments);

    /** How far tests have come, 0 to 1. Whoever asks has been given the tests by one of the methods above. */
    Map<Assessment, Double> progress(Collection<Assessment> assessments);
}
