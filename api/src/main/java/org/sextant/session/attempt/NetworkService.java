package org.sextant.session.attempt;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.guard.Network;
import org.sextant.platform.AccountId;

/** The networks from which accounts signed in. */
@Singleton
public final class NetworkService {
    private static final SignInPolicy POLICY = SignInPolicy.PRESENT;
    /** Accounts are numbered from 1. */
    private static final long NOBODY = 0;

    private final NetworkRepository networks;
    private final Clock clock;

    NetworkService(NetworkRepository networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    /** Notes that somebody signed in from an address. */
    public void note(AccountId account, String client, Instant at) {
        networks.note(account.value(), Network.of(client).name(), at);
    }

    /** All that are kept of an account. */
    public List<KeptNetwork> kept(AccountId account) {
        return networks.all(account.value());
    }

    /** Throws away those from which nobody signed in for so long that they are no longer known. */
    public void forget(Instant now) {
        networks.forget(now.minus(POLICY.knownFor()));
    }

    /** Whether an account signed in from a network lately; of no account asked alike, so that time does not tell. */
    boolean isKnown(Optional<AccountId> account, Network network) {
        return networks.countSince(account.map(AccountId::value).orElse(NOBODY), network.name(),
                clock.instant().minus(POLICY.knownFor())) > 0;
    }
}
