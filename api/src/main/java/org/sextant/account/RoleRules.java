package org.sextant.account;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.identity.IdentityProvider;
import org.sextant.account.identity.KeptIdentity;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Who may hold which roles. */
final class RoleRules {
    private RoleRules() {
    }

    /** Why roles may not be changed so, whoever it is about. */
    static Optional<RolesOutcome> refusal(Actor actor, Set<Role> grant, Set<Role> revoke) {
        if (!actor.has(Role.ADMIN)) {
            return Optional.of(new RolesOutcome.NotAllowed());
        }
        if (grant.contains(Role.LEARNER) || revoke.contains(Role.LEARNER)) {
            return Optional.of(new RolesOutcome.OfEverybody());
        }
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(grant);
        both.retainAll(revoke);
        return both.isEmpty() ? Optional.empty() : Optional.of(new RolesOutcome.Contradicted(both));
    }

    /**
     * Whether somebody runs the installation by now; their token says what held when it was made.
     *
     * @param admins who may sign in and run it
     */
    static boolean mayRun(Collection<AccountId> admins, Actor actor) {
        return actor.account().filter(admins::contains).isPresent();
    }

    /**
     * Whether nobody has shown that the address of an account is theirs; a user name without one was given by a school,
     * which knows to whom.
     */
    static boolean isUnproved(Collection<KeptIdentity> known) {
        List<KeptIdentity> addresses = known.stream()
                .filter(identity -> identity.provider().equals(IdentityProvider.EMAIL.key())).toList();
        return !addresses.isEmpty() && addresses.stream().allMatch(address -> address.confirmedAt() == null);
    }

    /**
     * Whether nobody would be left to run the installation.
     *
     * @param admins who may sign in and run it
     */
    static boolean leavesNobody(Collection<AccountId> admins, AccountId account, Set<Role> revoke) {
        return revoke.contains(Role.ADMIN) && Set.copyOf(admins).equals(Collections.singleton(account));
    }
}
