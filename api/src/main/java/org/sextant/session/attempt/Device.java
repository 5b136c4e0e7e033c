package org.sextant.session.attempt;

import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.SessionId;

/**
 * Where the holder of an account has signed in. Passwords that are tried from there are counted apart from those that
 * strangers try.
 *
 * @param account whose password was right there
 * @param session the session that began there; it may be over
 */
public record Device(AccountId account, SessionId session) {
    /** That of somebody who is signed in. */
    public static Optional<Device> of(Actor actor) {
        return actor.account().flatMap(account -> actor.session().map(session -> new Device(account, session)));
    }

    /** Whether it is one of the account that somebody wants to sign in to. */
    boolean isOf(Optional<AccountId> wanted) {
        return wanted.filter(account::equals).isPresent();
    }
}
