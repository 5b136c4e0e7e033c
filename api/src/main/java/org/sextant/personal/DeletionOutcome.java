package org.sextant.personal;

import java.time.Duration;

/** What deleting one's account came to. */
sealed interface DeletionOutcome {
    /** Nothing is left but its number. */
    record Deleted() implements DeletionOutcome {
    }

    /** The password is not that of the account. */
    record WrongPassword() implements DeletionOutcome {
    }

    /** Too many passwords were tried. */
    record TooMany(Duration delay) implements DeletionOutcome {
    }

    /** Nobody else runs the installation. */
    record LastAdmin() implements DeletionOutcome {
    }
}
