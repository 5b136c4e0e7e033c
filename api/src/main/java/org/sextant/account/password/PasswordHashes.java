package org.sextant.account.password;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/**
 * Computes hashes of passwords a few at a time, so that a crowd at the door takes time and not memory. Only so many
 * wait that whoever wants something else of the server still finds a thread.
 */
@Singleton
public final class PasswordHashes {
    /** Each takes 19 MiB while it is computed. */
    private static final int AT_ONCE = 4;
    /** Each takes one of the 64 threads that requests run on. */
    private static final int WAITING = 16;
    private static final int PATIENCE_SECONDS = 8;

    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2id argon;

    PasswordHashes(RandomGenerator random) {
        this.argon = new Argon2id(random);
    }

    /**
     * What work comes to that computes a hash or two. It begins when it is its turn; a {@link RequestProblem} where
     * that does not come, or too many wait already.
     */
    public <T> T inTurn(Function<Argon2id, T> work) {
        if (!places.tryAcquire()) {
            throw tooMany();
        }
        try {
            return whenGiven(work);
        } finally {
            places.release();
        }
    }

    private <T> T whenGiven(Function<Argon2id, T> work) {
        if (!isGiven()) {
            throw tooMany();
        }
        try {
            return work.apply(argon);
        } finally {
            turns.release();
        }
    }

    private static RequestProblem tooMany() {
        return new RequestProblem(ErrorCode.UNAVAILABLE, "Very many people are signing in; try again in a moment.");
    }

    private boolean isGiven() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
