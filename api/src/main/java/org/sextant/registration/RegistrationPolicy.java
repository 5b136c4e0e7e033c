package org.sextant.registration;

import java.time.Duration;
import org.sextant.guard.Guard;

/**
 * How many accounts may be opened.
 *
 * @param network from one network; a school that gives user names to all its pupils opens many
 */
record RegistrationPolicy(Guard network) {
    /** A policy that allows a number of accounts an hour from one network. */
    static RegistrationPolicy anHour(int accounts) {
        return new RegistrationPolicy(new Guard("registration-network", accounts, Duration.ofHours(1)));
    }
}
