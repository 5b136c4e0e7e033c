package org.sextant.assessment;

import org.sextant.challenge.Given;

/**
 * What a page sends for a question.
 *
 * @param question       its number
 * @param focusLost      whether the page says that it was left
 * @param idempotencyKey names the submission: sent again with the same answer, it comes to the same
 */
public record Submission(int question, Given given, boolean focusLost, String idempotencyKey) {
}
