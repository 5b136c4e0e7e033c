package org.sextant.assessment.adaptive;

/**
 * An answer as the estimate sees it.
 *
 * @param success    whether it counts as success
 * @param difficulty the level of the skill that was asked; 0 or more in answers that a policy takes for granted
 */
public record DirectAnswer(boolean success, int difficulty) {
}
