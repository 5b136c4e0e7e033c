package org.sextant.studio.draft;

import java.util.Optional;
import java.util.Set;
import org.sextant.account.Account;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Who may see and who may change what is not published, and what they are called. */
public final class Editors {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);

    private Editors() {
    }

    /** Whether somebody may read drafts. */
    public static boolean mayRead(Actor actor) {
        return !actor.isAnonymous() && (actor.has(Role.READER) || WRITERS.stream().anyMatch(actor::has));
    }

    /** Who changes drafts; empty for somebody who may not. */
    public static Optional<AccountId> writer(Actor actor) {
        return actor.account().filter(_ -> WRITERS.stream().anyMatch(actor::has));
    }

    /** What those who read drafts call somebody: their name, otherwise what they sign in with. */
    public static String name(Account account) {
        String name = (account.firstName() + " " + account.lastName()).strip();
        return name.isEmpty() ? account.login() : name;
    }
}
