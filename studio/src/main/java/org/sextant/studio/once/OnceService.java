package org.sextant.studio.once;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.graphql.Repeatable;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;

/** Does what somebody asks for under a key once: sent again, or twice at the same moment, it finds what was made. */
@Singleton
public final class OnceService {
    /** How long a key is remembered. */
    static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int AT_ONCE = 1_000;

    private final OnceRepository asked;
    private final Transactions transactions;
    private final Clock clock;

    OnceService(OnceRepository asked, Transactions transactions, Clock clock) {
        this.asked = asked;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a deed comes to, in one transaction with its key.
     *
     * @param wish none where the client chose no key: then it is done each time
     */
    public <T> T once(Actor actor, Optional<Repeatable> wish, Deed<T> deed) {
        Optional<AccountId> account = actor.account();
        return wish.isEmpty() || account.isEmpty()
                ? deed.act().get()
                : transactions.write(() -> done(account.get().value(), wish.get(), deed));
    }

    private <T> T done(long account, Repeatable wish, Deed<T> deed) {
        boolean isNew = asked.claim(account, wish.key(), wish.fingerprint(), now()) == 1;
        Optional<OnceRow> before = isNew ? Optional.empty() : asked.locked(account, wish.key());
        if (before.filter(row -> !row.fingerprint().equals(wish.fingerprint())).isPresent()) {
            return deed.reused().get();
        }
        return before.map(OnceRow::result).filter(name -> !name.isEmpty()).flatMap(deed.again())
                .orElseGet(() -> made(account, wish, deed));
    }

    private <T> T made(long account, Repeatable wish, Deed<T> deed) {
        T outcome = deed.act().get();
        deed.made().apply(outcome).ifPresentOrElse(result -> asked.made(account, wish.key(), result),
                () -> asked.forget(account, wish.key()));
        return outcome;
    }

    /** Forgets old keys; more than it does at once wait for the next time. */
    void forget() {
        asked.forget(now().minus(REMEMBERED), AT_ONCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
