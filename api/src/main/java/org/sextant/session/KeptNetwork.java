package org.sextant.session;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A network from which somebody signed in. */
@Introspected
record KeptNetwork(String network, Instant signedInAt) {
}
