package org.sextant.recovery;

import java.time.Instant;
import org.sextant.account.Account;

/** What making a link to hand over came to. */
sealed interface IssueOutcome {
    /** It was made; of those that were made before for the account none works any more. */
    record Issued(Account account, String path, Instant expiresAt) implements IssueOutcome {
        @Override
        public String toString() {
            return "a link until " + expiresAt;
        }
    }

    /** No account has the login. */
    record NoSuchAccount() implements IssueOutcome {
    }

    /** The account has an e-mail address, to which a letter may go. */
    record HasEmail() implements IssueOutcome {
    }

    /** Its holder may do more than learn and belong to an organisation. */
    record HoldsRoles() implements IssueOutcome {
    }

    /** The actor is no administrator, or no longer. */
    record NotAllowed() implements IssueOutcome {
    }
}
