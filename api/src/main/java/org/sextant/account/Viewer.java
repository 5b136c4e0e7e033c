package org.sextant.account;

import java.util.List;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Somebody who is signed in, as they see themselves. */
record Viewer(Account account, List<Role> roles) {
    static Viewer of(Actor actor) {
        return new Viewer(new Account(actor.login()), actor.roles().stream().sorted().toList());
    }

    /** An account. */
    record Account(String login) {
    }
}
