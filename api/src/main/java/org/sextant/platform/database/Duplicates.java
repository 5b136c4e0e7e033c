package org.sextant.platform.database;

import java.sql.SQLException;

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
}
