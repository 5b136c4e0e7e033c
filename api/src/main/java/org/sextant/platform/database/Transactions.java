package org.sextant.platform.database;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in one transaction, done again from the start where the database ended it because of another: a deadlock, or a wait
 * for a lock that took too long. Where all connections are in use, who came first is served first, which the pool does
 * not see to.
 */
@Singleton
public final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final TransactionOperations<Connection> operations;
    private final Turns turns;
    private final RandomGenerator random;

    Transactions(TransactionOperations<Connection> operations, Turns turns, RandomGenerator random) {
        this.operations = operations;
        this.turns = turns;
        this.random = random;
    }

    /**
     * What work comes to once all it wrote is committed.
     *
     * @param work reads all it needs afresh each time, and does nothing that a rollback would not undo
     */
    public <T> T write(Supplier<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (!isCollision(e)) {
                    throw e;
                }
                LOG.debug("Attempt {} collided with another transaction", attempt, e);
                LockSupport.parkNanos(random.nextLong(attempt * PAUSE_NANOS));
            }
        }
        return once(work);
    }

    private <T> T once(Supplier<T> work) {
        Supplier<T> transaction = () -> operations.executeWrite(_ -> work.get());
        return operations.findTransactionStatus().isPresent() ? transaction.get() : turns.take(transaction);
    }

    /** Whether an exception says that the database ended a transaction because of another. */
    static boolean isCollision(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }
}
