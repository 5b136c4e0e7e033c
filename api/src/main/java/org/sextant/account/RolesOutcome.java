package org.sextant.account;

import java.util.List;
import java.util.Set;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;

/** What changing somebody's roles came to. */
public sealed interface RolesOutcome {
    /** Somebody holds these roles now, in their order. */
    record Changed(AccountId account, List<Role> roles) implements RolesOutcome {
    }

    /** No account has the login. */
    record NoSuchAccount() implements RolesOutcome {
    }

    /** Some roles are both granted and revoked. */
    record Contradicted(Set<Role> roles) implements RolesOutcome {
    }

    /** Whoever signs in is a learner: that is neither granted nor revoked. */
    record OfEverybody() implements RolesOutcome {
    }

    /** Nobody has shown that the e-mail address of the account is theirs. */
    record EmailNotConfirmed() implements RolesOutcome {
    }

    /** Nobody would be left to run the installation. */
    record LastAdmin() implements RolesOutcome {
    }

    /** The actor is no admin, or no longer. */
    record NotAllowed() implements RolesOutcome {
    }
}
