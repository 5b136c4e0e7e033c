package org.sextant.platform.database;

import java.sql.SQLException;
import java.util.function.Supplier;

/** A unique key's refusal, which two writers at once provoke, told apart from a fault. */
public final class Duplicates {
    private static final int DUPLICATE_ENTRY = 1062;

    private Duplicates() {
    }

    /** Whether an exception says that a unique key holds the same value already. */
    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }

    /**
     * What work comes to that looks before it writes: done again when somebody wrote the same between the look and the
     * write, which the second look then sees.
     *
     * @param work a whole transaction, or several
     */
    public static <T> T seen(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (!caused(e)) {
                throw e;
            }
            return work.get();
        }
    }
}
