package org.sextant.studio.once;

import io.micronaut.core.annotation.Introspected;

/** What was asked for under a key, and what it made. */
@Introspected
record OnceRow(String fingerprint, String result) {
}
