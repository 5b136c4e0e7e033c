package org.sextant.studio.review.thread;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * Something that happened in a thread; it is never changed.
 *
 * @param author none once the account is gone
 * @param text   Markdown; may be empty where nothing was said
 */
public record ThreadEntry(long id, long thread, Kind kind, Optional<AccountId> author, Instant writtenAt,
        String text) {
    /** What happened. */
    public enum Kind {
        /** Somebody said something. */
        SAID,
        /** Somebody resolved the thread. */
        RESOLVED,
        /** Somebody opened it again. */
        REOPENED
    }
}
