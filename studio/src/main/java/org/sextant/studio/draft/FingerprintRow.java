package org.sextant.studio.draft;

import io.micronaut.core.annotation.Introspected;

/** The checksum of a row of {@code studio_revision}. */
@Introspected
record FingerprintRow(long entityId, int number, String sha256) {
}
