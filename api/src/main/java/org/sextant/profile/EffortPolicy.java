package org.sextant.profile;

import java.time.Duration;

/**
 * What a test is reckoned to take.
 *
 * @param id          names it for ever, such as {@code effort-1}
 * @param perQuestion the typical time for a question: reading, doing, answering. Set by hand until enough answers are
 *                    there to measure it
 */
public record EffortPolicy(String id, Duration perQuestion) {
}
