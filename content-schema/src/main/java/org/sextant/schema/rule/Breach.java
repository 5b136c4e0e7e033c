package org.sextant.schema.rule;

/**
 * A rule that does not hold somewhere.
 *
 * @param at       where within the subject, a JSON pointer such as {@code /solution/accepted/0}; empty for the whole
 * @param sentence what is wrong and what to do, for an author
 */
public record Breach(Rule rule, Subject subject, String at, String sentence) {
}
