package org.sextant.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A letter that this node is sending.
 *
 * @param text     sealed, until the letter is opened
 * @param attempts which attempt this is, from 1
 * @param fence    the number of the claim: whoever holds an older one has lost the letter
 */
@Introspected
record ClaimedLetter(long id, String recipient, String locale, String subject, String text, Instant writtenAt,
        int attempts, long fence) {
    /** The same with another text. */
    ClaimedLetter with(String other) {
        return new ClaimedLetter(id, recipient, locale, subject, other, writtenAt, attempts, fence);
    }
}
