package org.sextant.studio.review.waiting;

import io.micronaut.core.annotation.Introspected;

/** A reviewer and how many proposals they may decide on. */
@Introspected
record WaitingRow(long accountId, int count) {
}
