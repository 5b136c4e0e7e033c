package org.sextant.job;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A job that this node works on.
 *
 * @param attempts how often it was claimed since it last came on
 * @param fence    the number of the claim: whoever holds an older one has lost the job
 */
@Introspected
record ClaimedJob(long id, String kind, String input, @Nullable Long accountId, int attempts, long fence) {
}
