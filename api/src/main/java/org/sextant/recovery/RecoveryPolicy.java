package org.sextant.recovery;

import java.time.Duration;
import org.sextant.guard.Guard;

/**
 * How often letters may be asked for.
 *
 * @param requestsOfAddress from one address: a school shares one, and a class forgets its passwords together
 * @param lettersToEmail    with links of any kind, to one e-mail address, so that nobody's box is filled by others
 * @param changesOfAccount  changes of address that one account may ask for
 */
record RecoveryPolicy(Guard requestsOfAddress, Guard lettersToEmail, Guard changesOfAccount) {
    /** What holds. */
    static final RecoveryPolicy STANDARD = new RecoveryPolicy(
            new Guard("reset-by-address", 60, Duration.ofHours(1)),
            new Guard("letters-to-email", 3, Duration.ofHours(1)),
            new Guard("email-change", 5, Duration.ofHours(1)));
}
