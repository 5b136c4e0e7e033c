package org.sextant.platform;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks. Every service takes one first.
 *
 * @param login what the person signs in with; empty for somebody who has not
 * @param roles in any framework, organisation, centre or session; services check the object
 */
public record Actor(String login, Set<Role> roles) {
    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor("", Set.of());

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Whether they have not signed in. */
    public boolean isAnonymous() {
        return login.isEmpty();
    }

    /** Whether they hold the role somewhere. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
