package org.sextant.platform;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks. Every service takes one first.
 *
 * @param account whose account it is; none for somebody who has not signed in
 * @param login   what the person signs in with; empty for somebody who has not
 * @param roles   in any framework, organisation, centre or session; services check the object
 * @param session the session that the request belongs to; none for somebody who has not signed in
 */
public record Actor(Optional<AccountId> account, String login, Set<Role> roles, Optional<SessionId> session) {
    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(Optional.empty(), "", Set.of(), Optional.empty());

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** The holder of an account. */
    public Actor(AccountId account, String login, Set<Role> roles) {
        this(Optional.of(account), login, roles, Optional.empty());
    }

    /** The same in a session. */
    public Actor in(SessionId other) {
        return new Actor(account, login, roles, Optional.of(other));
    }

    /** Whether they have not signed in. */
    public boolean isAnonymous() {
        return account.isEmpty();
    }

    /** Whether they hold the role somewhere. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
