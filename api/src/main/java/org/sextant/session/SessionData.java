package org.sextant.session;

import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.session.attempt.KeptNetwork;
import org.sextant.session.attempt.NetworkService;

/** The sessions of somebody, and the networks from which they signed in. */
@Singleton
final class SessionData implements PersonalData {
    private final SessionRepository sessions;
    private final NetworkService networks;

    SessionData(SessionRepository sessions, NetworkService networks) {
        this.sessions = sessions;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Object of(AccountId account) {
        return new Kept(sessions.all(account.value()), networks.kept(account));
    }

    /** Both. */
    record Kept(List<KeptSession> sessions, List<KeptNetwork> networks) {
    }
}
