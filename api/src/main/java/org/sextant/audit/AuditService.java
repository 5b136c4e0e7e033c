package org.sextant.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.SessionId;

/** The audit log. What is noted is written in the transaction of whoever notes it, and kept if that is. */
@Singleton
public class AuditService {
    private final AuditRepository events;
    private final Clock clock;

    AuditService(AuditRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Notes what somebody did to their own account. */
    public void note(Actor actor, String client, AuditKind kind) {
        note(actor, client, kind, actor.account(), null);
    }

    /**
     * Notes what somebody did to an account.
     *
     * @param client the address it came from; null for the server itself
     * @param about  the account; none where it is not known
     * @param detail what more there is to say, never a secret
     */
    public void note(Actor actor, @Nullable String client, AuditKind kind, Optional<AccountId> about,
            @Nullable String detail) {
        events.save(new AuditEventRow(null, clock.instant().truncatedTo(ChronoUnit.MICROS), kind,
                about.map(AccountId::value).orElse(null), actor.account().map(AccountId::value).orElse(null),
                actor.session().map(SessionId::value).orElse(null), client, detail));
    }

    /** What was noted about an account, oldest first. */
    public List<AuditEvent> about(AccountId account) {
        return events.about(account.value());
    }

    /** Of an account that is deleted the number stays, and nothing that tells who or where it was, whatever it did. */
    public void erase(AccountId account) {
        events.erase(account.value());
        events.eraseActor(account.value());
    }
}
