package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.assessment.Targets;
import org.sextant.platform.AccountId;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.ReleaseNumber;

/**
 * Work on a test under the lock of its learner. Nobody waits for the lock while a release is read: where that of the
 * test is not in memory, the lock is let go, the release is read, and the lock is taken again.
 */
@Singleton
final class UnderLock {
    private final Transactions transactions;
    private final HeldRepository assessments;
    private final Targets targets;

    UnderLock(Transactions transactions, HeldRepository assessments, Targets targets) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.targets = targets;
    }

    /** What work comes to once all it wrote is committed; none where this learner has no such test. */
    <T> Optional<T> write(AccountId account, long id, Function<HeldRow, T> work) {
        Optional<Attempt<T>> first = locked(account, id, held -> attempt(held, work));
        return first.flatMap(attempt -> switch (attempt) {
            case Attempt.Done<T>(T result) -> Optional.of(result);
            case Attempt.Unread<T>(ReleaseNumber release) -> {
                targets.content(release);
                yield locked(account, id, work);
            }
        });
    }

    private <T> Attempt<T> attempt(HeldRow held, Function<HeldRow, T> work) {
        ReleaseNumber release = new ReleaseNumber(held.row().releaseNumber());
        return targets.isInMemory(release) ? new Attempt.Done<>(work.apply(held)) : new Attempt.Unread<>(release);
    }

    private <T> Optional<T> locked(AccountId account, long id, Function<HeldRow, T> work) {
        return transactions.write(() -> assessments.held(account.value(), id).map(work));
    }

    /** What taking the lock for the first time came to. */
    private sealed interface Attempt<T> {
        /** The work is done. */
        record Done<T>(T result) implements Attempt<T> {
        }

        /** Nothing is done: the release of the test is to be read first. */
        record Unread<T>(ReleaseNumber release) implements Attempt<T> {
        }
    }
}
