package org.sextant.account.password;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/** Computes hashes of passwords a few at a time, so that a crowd at the door takes time and not memory. */
@Singleton
public final class PasswordHashes {
    /** Each takes 19 MiB while it is computed. */
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 8;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2id argon;

    PasswordHashes(RandomGenerator random) {
        this.argon = new Argon2id(random);
    }

    /** What work comes to that computes a hash or two. It begins when it is its turn; a {@link RequestProblem} if never. */
    public <T> T inTurn(Function<Argon2id, T> work) {
        if (!isGiven()) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE,
                    "Very many people are signing in; try again in a moment.");
        }
        try {
            return work.apply(argon);
        } finally {
            turns.release();
        }
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
