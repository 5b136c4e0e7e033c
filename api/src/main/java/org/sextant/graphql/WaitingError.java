package org.sextant.graphql;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Refusals.UserError;

/**
 * A refusal that may be over after a while.
 *
 * @param waitSeconds how many seconds to wait; null where waiting does not help
 */
public record WaitingError(Enum<?> code, @Nullable List<String> field, String message, @Nullable Long waitSeconds) {
    /** Whole seconds after which a wait is over. */
    public static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /** A refusal for good. */
    public static WaitingError of(UserError error) {
        return new WaitingError(error.code(), error.field(), error.message(), null);
    }

    /** A refusal for a while. */
    public static WaitingError of(UserError error, Duration wait) {
        return new WaitingError(error.code(), error.field(), error.message(), seconds(wait));
    }
}
