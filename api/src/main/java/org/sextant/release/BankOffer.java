package org.sextant.release;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A bank that came with a newer Sextant and that a publisher may publish. */
@Introspected
public record BankOffer(String contentSha256, Instant offeredAt) {
}
