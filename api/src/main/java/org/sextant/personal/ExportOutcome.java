package org.sextant.personal;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What asking for a copy of one's data came to. */
sealed interface ExportOutcome {
    /**
     * The copy can be fetched once, until then.
     *
     * @param path from the root of the server
     * @param url  the same by the address that the server believes to have
     */
    record Ready(String path, URI url, Instant expiresAt) implements ExportOutcome {
    }

    /** There are no parts of these names; these are all. */
    record UnknownParts(List<String> unknown, List<String> known) implements ExportOutcome {
    }

    /** Too many copies were asked for lately. */
    record TooMany(int limit) implements ExportOutcome {
    }
}
