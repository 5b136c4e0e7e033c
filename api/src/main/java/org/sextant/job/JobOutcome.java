package org.sextant.job;

import org.jspecify.annotations.Nullable;

/** What a job came to. */
public sealed interface JobOutcome {
    /**
     * All of it is done.
     *
     * @param result the global id of what it made or worked on; null where that is nothing
     */
    record Done(@Nullable String result) implements JobOutcome {
    }

    /** What was asked for cannot be done; the handler has written down why, where whoever asked will look. */
    record Refused() implements JobOutcome {
    }
}
