package org.sextant.recovery;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.Account;
import org.sextant.platform.Role;

/** Who may hand a link over by which a password is chosen, and to whom. */
final class HandedLinkRules {
    /**
     * What such a link may open: whoever hands it over could use it. Of an account with more to it, that of another
     * administrator above all, they would take what nobody gave them.
     */
    private static final Set<Role> OPENED = EnumSet.of(Role.LEARNER, Role.MEMBER);

    private HandedLinkRules() {
    }

    /** Whether somebody may, by the roles that they hold by now. Whoever else may, for some accounts, is added here. */
    static boolean mayIssue(Set<Role> issuer) {
        return issuer.contains(Role.ADMIN);
    }

    /**
     * Why nobody may hand over a link to an account.
     *
     * @param held         the roles of its holder
     * @param lettersLeave whether this installation sends letters: with an address, they have a way of their own then
     */
    static Optional<IssueOutcome> refusal(Account account, Set<Role> held, boolean lettersLeave) {
        if (account.email() != null && lettersLeave) {
            return Optional.of(new IssueOutcome.HasEmail());
        }
        return OPENED.containsAll(held) ? Optional.empty() : Optional.of(new IssueOutcome.HoldsRoles());
    }
}
