package org.sextant.personal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.account.PersonalData;
import org.sextant.audit.AuditEvent;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;

/** What was noted about somebody. */
@Singleton
final class AuditData implements PersonalData {
    private final AuditService audit;

    AuditData(AuditService audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Object of(AccountId account) {
        return audit.about(account).stream().map(event -> new Noted(event.happenedAt(), event.kind(),
                isOfAnother(event, account) ? null : event.client(), event.detail())).toList();
    }

    private static boolean isOfAnother(AuditEvent event, AccountId account) {
        return event.actorId() != null && event.actorId() != account.value();
    }

    /** An entry; who else took part, and from where, is their business. */
    record Noted(Instant happenedAt, AuditKind kind, @Nullable String client, @Nullable String detail) {
    }
}
