package org.sextant.registration;

import java.time.Duration;
import java.util.List;
import org.sextant.session.SignedIn;

/** What opening an account came to. */
public sealed interface RegistrationOutcome {
    /** It is opened, now or when the same was sent before, and its holder is signed in. */
    record Registered(SignedIn signedIn) implements RegistrationOutcome {
    }

    /** Something is wrong with what was said. */
    record Refused(List<RegistrationProblem> problems) implements RegistrationOutcome {
    }

    /** Another account has this e-mail address or user name. */
    record Taken(boolean isEmail) implements RegistrationOutcome {
    }

    /** Another registration was sent under the same key. */
    record KeyReused() implements RegistrationOutcome {
    }

    /** Too many accounts were opened from this address, or too many passwords tried. */
    record TooMany(Duration delay) implements RegistrationOutcome {
    }
}
