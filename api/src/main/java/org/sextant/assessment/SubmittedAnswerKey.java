package org.sextant.assessment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an answer: the test that it was given in, and the number of its question. The key of a demonstration holds all
 * there is of it, so the answers of one have other keys after each step, and none of them outlives it.
 *
 * @param number counted from 1
 */
public record SubmittedAnswerKey(AssessmentKey assessment, int number) {
    private static final char BEFORE_NUMBER = '/';
    private static final Pattern FORM = Pattern.compile("([^/]+)/([1-9][0-9]{0,8})");

    /** The text of it, of which the global id is made. */
    public String text() {
        return assessment.text() + BEFORE_NUMBER + number;
    }

    /** What a text names; none where it cannot be a key. */
    static Optional<SubmittedAnswerKey> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? AssessmentKey.parse(form.group(1))
                        .map(assessment -> new SubmittedAnswerKey(assessment, Integer.parseInt(form.group(2))))
                : Optional.empty();
    }
}
