package org.sextant.personal;

import java.time.Instant;
import java.util.List;

/** What asking for a copy of one's data came to. */
sealed interface ExportOutcome {
    /** The copy can be fetched once, at this path from the root of the server, until then. */
    record Ready(String url, Instant expiresAt) implements ExportOutcome {
    }

    /** There are no parts of these names; these are all. */
    record UnknownParts(List<String> unknown, List<String> known) implements ExportOutcome {
    }

    /** Too many copies were asked for lately. */
    record TooMany(int limit) implements ExportOutcome {
    }
}
