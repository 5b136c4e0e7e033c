package org.sextant.job;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes longer than a request.
 *
 * @param accountId who asked for it; null once the account is gone
 * @param done      how many parts are done
 * @param total     how many there are; 0 while nobody has counted
 * @param result    the global id of what it made or worked on; null until it is done
 * @param problem   why it failed; null where it did not
 */
@Introspected
public record Job(long id, String kind, @Nullable Long accountId, JobState state, int done, int total, Instant askedAt,
        @Nullable Instant startedAt, @Nullable Instant settledAt, @Nullable String result,
        @Nullable JobProblem problem) {
}
