package org.sextant.studio.exchange.intake;

import org.sextant.schema.rule.Severity;

/**
 * What the rules say of a file that was handed in.
 *
 * @param file    relative to the bank
 * @param line    from 1; 0 where it is the whole file
 * @param rule    the id of the rule
 * @param message what is wrong and what to do
 */
record Problem(String file, int line, Severity severity, String rule, String message) {
}
