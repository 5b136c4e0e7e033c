package org.sextant.recovery;

/** What following the link to an address came to. */
sealed interface ConfirmOutcome {
    /** The address is its holder's. */
    record Confirmed(String email) implements ConfirmOutcome {
    }

    /** The link is unknown, used or has expired, or is about an address that the account no longer has. */
    record NoLink() implements ConfirmOutcome {
    }

    /** Another account has taken the address meanwhile. */
    record Taken() implements ConfirmOutcome {
    }
}
