package org.sextant.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An outage of the database, told apart from a fault of ours.
 *
 * @param sentence what is the matter, with words of the database, such as the user's name
 * @param settings whether waiting will not help, because a setting is wrong
 */
public record DatabaseFault(String sentence, boolean settings) {
    /** What is told to whoever asked; the sentence of a fault is for those who run the server. */
    public static final String TOLD = "The database does not answer; try again in a moment.";

    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_TO_DATABASE_DENIED = 1044;
    private static final int COMMAND_DENIED = 1142;
    private static final int UNKNOWN_DATABASE = 1049;

    /** The outage behind an exception; empty when the exception means something else. */
    public static Optional<DatabaseFault> of(Throwable thrown) {
        Optional<DatabaseFault> deepest = Optional.empty(); // the server's own words stand below those of the pool
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Optional<DatabaseFault> above = deepest;
                deepest = ofSql(sql).or(() -> above);
            }
        }
        return deepest;
    }

    private static Optional<DatabaseFault> ofSql(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ACCESS_DENIED,
                    ACCESS_TO_DATABASE_DENIED,
                    COMMAND_DENIED ->
                Optional.of(new DatabaseFault("the database refuses the user ("
                        + sql.getMessage() + "); check SEXTANT_DB_USER, SEXTANT_DB_PASSWORD and the rights of the user",
                        true));
            case UNKNOWN_DATABASE -> Optional.of(new DatabaseFault("the database server answers '" + sql.getMessage()
                    + "'; create the database, or correct SEXTANT_DB_URL", true));
            default -> sql instanceof SQLTransientException || startsWith(sql.getSQLState(), "08") || isLost(sql)
                    ? Optional.of(new DatabaseFault("the database does not answer", false))
                    : Optional.empty();
        };
    }

    /** What the pool says of a connection that broke while it was in use: no code, no state, only this. */
    private static boolean isLost(SQLException sql) {
        return sql.getSQLState() == null && "Connection is closed".equals(sql.getMessage());
    }

    private static boolean startsWith(@Nullable String state, String prefix) {
        return state != null && state.startsWith(prefix);
    }
}
