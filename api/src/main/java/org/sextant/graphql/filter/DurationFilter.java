package org.sextant.graphql.filter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a length of time.
 *
 * @param gte the least it may be
 * @param lte the most it may be
 */
public record DurationFilter(@Nullable Duration gte, @Nullable Duration lte) {
    /** Whether a length meets a condition; where there is no condition anything does, nothing too. */
    public static boolean one(@Nullable DurationFilter filter, @Nullable Duration length) {
        return filter == null || (length != null && (filter.gte == null || length.compareTo(filter.gte) >= 0)
                && (filter.lte == null || length.compareTo(filter.lte) <= 0));
    }
}
