package org.sextant.session;

import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The sessions of somebody, and the networks from which they signed in. */
@Singleton
final class SessionData implements PersonalData {
    private final SessionRepository sessions;
    private final NetworkRepository networks;

    SessionData(SessionRepository sessions, NetworkRepository networks) {
        this.sessions = sessions;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Object of(AccountId account) {
        return new Kept(sessions.all(account.value()), networks.all(account.value()));
    }

    /** Both. */
    record Kept(List<KeptSession> sessions, List<KeptNetwork> networks) {
    }
}
