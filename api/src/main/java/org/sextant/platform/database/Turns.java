package org.sextant.platform.database;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns at the connections of the pool, in the order of arrival. The pool alone gives a connection that becomes free to
 * whoever asks in that moment, so that under load some wait until they are refused while others come twice.
 */
@Singleton
final class Turns {
    /** Connections that are left to what reads, which takes no turn. */
    private static final int LEFT_TO_READERS = 2;

    private final Semaphore free;
    private final long patienceMillis;

    /**
     * Turns at a pool.
     *
     * @param connections    the most that the pool has, at least 1
     * @param patienceMillis how long a turn is waited for
     */
    Turns(@Value("${datasources.default.maximum-pool-size}") int connections,
            @Value("${datasources.default.connection-timeout}") long patienceMillis) {
        this.free = new Semaphore(Math.max(1, connections - LEFT_TO_READERS), true);
        this.patienceMillis = patienceMillis;
    }

    /** Does work when its turn comes; an outage of the database where it does not come in time. */
    <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new NoTurn("no connection became free within " + patienceMillis + " ms");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTurn("the wait for a connection was interrupted");
        }
    }

    /** The turn did not come; told apart by its cause, as what the pool says is. */
    private static final class NoTurn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoTurn(String sentence) {
            super(sentence, new SQLTransientConnectionException(sentence));
        }
    }
}
