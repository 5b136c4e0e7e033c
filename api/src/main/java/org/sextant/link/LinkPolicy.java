package org.sextant.link;

import java.time.Duration;

/**
 * How long links are good for. What opens an account ends soon, for letters are read by others too; what only says that an
 * address is right may wait until the letter is read.
 *
 * @param password      to choose a new password
 * @param firstPassword to choose a first one; whoever starts a server may come back the next morning
 * @param handed        to choose another password, handed over by somebody: they meet, or talk to each other
 * @param confirmation  to confirm an address
 * @param change        to take a new address
 * @param export        to fetch a copy of one's data, which the page that asked for it does at once
 */
public record LinkPolicy(Duration password, Duration firstPassword, Duration handed, Duration confirmation,
        Duration change, Duration export) {
    /** What holds. */
    public static final LinkPolicy STANDARD = new LinkPolicy(Duration.ofHours(1), Duration.ofDays(1),
            Duration.ofMinutes(30), Duration.ofDays(7), Duration.ofHours(1), Duration.ofMinutes(10));

    /** How long a link is good for. */
    public Duration lifetime(LinkPurpose purpose) {
        return switch (purpose) {
            case PASSWORD -> password;
            case FIRST_PASSWORD -> firstPassword;
            case HANDED_PASSWORD -> handed;
            case EMAIL_CONFIRM -> confirmation;
            case EMAIL_CHANGE -> change;
            case EXPORT -> export;
        };
    }
}
