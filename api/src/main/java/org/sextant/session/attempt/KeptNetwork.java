package org.sextant.session.attempt;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A network from which somebody signed in. */
@Introspected
public record KeptNetwork(String network, Instant signedInAt) {
}
