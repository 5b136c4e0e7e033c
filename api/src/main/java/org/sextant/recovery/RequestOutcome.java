package org.sextant.recovery;

import java.time.Duration;

/** What asking for a new password came to. */
sealed interface RequestOutcome {
    /** If there is such an account, a letter is on its way; the link in it is good for so long. */
    record Asked(Duration linkLifetime) implements RequestOutcome {
    }

    /** It is no e-mail address. */
    record NoEmail() implements RequestOutcome {
    }

    /** Too many letters were asked for from this address. */
    record TooMany(Duration delay) implements RequestOutcome {
    }

    /** No letter leaves this installation. */
    record NoMail() implements RequestOutcome {
    }
}
