package org.sextant.guard;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.Sha256;

/**
 * Counts attempts, exactly, over all nodes. An attempt is taken before it is made and given back when it was none to be
 * counted, such as a sign-in that succeeded: so of many at once no more are made than the guard allows.
 */
@Singleton
public class GuardService {
    private final GuardRepository counts;
    private final Transactions transactions;
    private final Clock clock;

    GuardService(GuardRepository counts, Transactions transactions, Clock clock) {
        this.counts = counts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes attempts, all or none of them; how long to wait when one of the guards has had enough. */
    public Optional<Duration> take(List<Attempt> attempts) {
        List<Attempt> taken = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Optional<Duration> wait = transactions.write(() -> taken(attempt));
            if (wait.isPresent()) {
                giveBack(taken);
                return wait;
            }
            taken.add(attempt);
        }
        return Optional.empty();
    }

    /** Of attempts that were taken those after which their guard allows no more for a while. */
    public List<Attempt> closed(List<Attempt> taken) {
        return taken.stream().filter(this::isClosed).toList();
    }

    /** Gives attempts back that are not to be counted. */
    public void giveBack(List<Attempt> attempts) {
        attempts.forEach(attempt -> counts.giveBack(attempt.guard().name(), subject(attempt)));
    }

    /** Forgets all attempts that were counted: whoever made them has shown by other means that they may. */
    public void forget(List<Attempt> attempts) {
        attempts.forEach(attempt -> counts.clear(attempt.guard().name(), subject(attempt)));
    }

    private Optional<Duration> taken(Attempt attempt) {
        Guard guard = attempt.guard();
        String subject = subject(attempt);
        Instant now = now();
        counts.count(guard.name(), subject, now);
        GuardCountRow count = counts.find(guard.name(), subject).orElseThrow(); // as written, and ours till the commit
        int before = count.attempts() - 1;
        if (count.beganAt().isBefore(now) && guard.isRested(count.beganAt(), before, now)) {
            counts.countAnew(guard.name(), subject, now);
            return Optional.empty();
        }
        Duration delay = guard.delay(count.beganAt(), before, now);
        if (delay.isZero()) {
            return Optional.empty();
        }
        counts.giveBack(guard.name(), subject);
        return Optional.of(delay);
    }

    private boolean isClosed(Attempt attempt) {
        Guard guard = attempt.guard();
        return counts.find(guard.name(), subject(attempt))
                .filter(count -> !guard.delay(count.beganAt(), count.attempts(), now()).isZero()).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String subject(Attempt attempt) {
        return Sha256.of(attempt.subject().getBytes(StandardCharsets.UTF_8));
    }
}
