package org.sextant.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a letter, as its recipient may see it.
 *
 * @param settledAt when it was sent or given up; null while it waits
 */
@Introspected
record KeptLetter(String recipient, String locale, String subject, Instant writtenAt, String state,
        @Nullable Instant settledAt) {
}
