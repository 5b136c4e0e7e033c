package org.sextant.session.attempt;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sextant.account.identity.Identity;
import org.sextant.guard.Attempt;
import org.sextant.guard.GuardService;
import org.sextant.guard.Network;
import org.sextant.platform.AccountId;

/**
 * Takes attempts at passwords from the guards. Whoever comes from a device of the account has guards there that nobody
 * else can use up; when they have used them up themselves, they are strangers like all others, and never worse off.
 */
@Singleton
final class SignInGuards {
    private static final SignInPolicy POLICY = SignInPolicy.PRESENT;

    private final GuardService guards;
    private final NetworkService networks;

    SignInGuards(GuardService guards, NetworkService networks) {
        this.guards = guards;
        this.networks = networks;
    }

    /**
     * Takes an attempt.
     *
     * @param client   the address that it comes from
     * @param device   the device that it comes from, of whomever
     * @param identity whose password is tried
     * @param account  the account with that identity, where there is one
     */
    Taking take(String client, Optional<Device> device, Identity identity, Optional<AccountId> account) {
        Supplier<Taking> asStranger = () -> asStranger(Network.of(client), identity, account);
        return device.filter(known -> known.isOf(account)).map(known -> asHolder(known).or(asStranger))
                .orElseGet(asStranger);
    }

    /** Gives attempts back that do not count. */
    void giveBack(List<Attempt> attempts) {
        guards.giveBack(attempts);
    }

    /** Of attempts that were taken those after which their guard allows no more for a while. */
    List<Attempt> closed(List<Attempt> taken) {
        return guards.closed(taken);
    }

    /** Forgets what was counted of a login, of the account's devices together, and of the login from one address. */
    void forget(String client, Identity identity, AccountId account) {
        guards.forget(List.of(POLICY.pair().by(pair(Network.of(client), identity)),
                POLICY.login().by(identity.subject()), POLICY.rightLogin().by(identity.subject()),
                POLICY.devices().by(account.toString()), POLICY.rightDevices().by(account.toString())));
    }

    private Taking asHolder(Device device) {
        String account = device.account().toString();
        List<Attempt> ifWrong = List.of(POLICY.device().by(account + " " + device.session()),
                POLICY.devices().by(account));
        return guards.take(ifWrong).<Taking>map(Taking.Refused::new)
                .orElseGet(() -> alsoIfRight(ifWrong, List.of(POLICY.rightDevices().by(account))));
    }

    private Taking asStranger(Network network, Identity identity, Optional<AccountId> account) {
        List<Attempt> here = List.of(POLICY.pair().by(pair(network, identity)), POLICY.network().by(network.name()));
        Optional<Duration> wait = guards.take(here);
        if (wait.isPresent()) {
            return new Taking.Refused(wait.get());
        }
        List<Attempt> ifWrong = new ArrayList<>(here);
        List<Attempt> anywhere = List.of(POLICY.login().by(identity.subject()));
        Optional<Duration> locked = guards.take(anywhere);
        if (locked.isEmpty()) {
            ifWrong.addAll(anywhere);
        } else if (!networks.isKnown(account, network)) {
            guards.giveBack(here);
            return new Taking.Refused(locked.get());
        }
        return alsoIfRight(ifWrong, List.of(POLICY.rightLogin().by(identity.subject()),
                POLICY.rightNetwork().by(network.name())));
    }

    /** Takes what counts if the password is right, too; where that is used up, gives back what was taken before. */
    private Taking alsoIfRight(List<Attempt> ifWrong, List<Attempt> ifRight) {
        Optional<Duration> wait = guards.take(ifRight);
        wait.ifPresent(_ -> guards.giveBack(ifWrong));
        return wait.<Taking>map(Taking.Refused::new).orElseGet(() -> new Taking.Taken(ifWrong, ifRight));
    }

    private static String pair(Network network, Identity identity) {
        return network + " " + identity.subject();
    }
}
