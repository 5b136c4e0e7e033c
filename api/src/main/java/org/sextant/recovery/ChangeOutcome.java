package org.sextant.recovery;

import java.time.Duration;

/** What asking for another address came to. */
sealed interface ChangeOutcome {
    /** A letter is on its way to the address; the link in it is good for so long. */
    record Asked(Duration linkLifetime) implements ChangeOutcome {
    }

    /** It is no e-mail address. */
    record NoEmail() implements ChangeOutcome {
    }

    /** An account, one's own or another, has it already. */
    record Taken() implements ChangeOutcome {
    }

    /** The password is not that of the account. */
    record WrongPassword() implements ChangeOutcome {
    }

    /** Too many attempts. */
    record TooMany(Duration delay) implements ChangeOutcome {
    }

    /** No letter leaves this installation. */
    record NoMail() implements ChangeOutcome {
    }
}
