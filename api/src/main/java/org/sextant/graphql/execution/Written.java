package org.sextant.graphql.execution;

import java.util.Map;

/**
 * What running a call came to, as clients get it.
 *
 * @param body          JSON in UTF-8
 * @param wasRun        whether an operation was run, so that there is a {@code data} entry, be it null
 * @param isFaultless   whether it is data and no error
 * @param isUnavailable whether nothing at all could be answered because something needed is away
 */
public record Written(byte[] body, boolean wasRun, boolean isFaultless, boolean isUnavailable) {
    static Written of(Outcome outcome) {
        Map<String, Object> specification = outcome.specification();
        return new Written(JsonValues.bytes(specification), outcome.wasRun(), outcome.isFaultless(),
                outcome.unavailable());
    }

    static Written faultless(byte[] body) {
        return new Written(body, true, true, false);
    }
}
