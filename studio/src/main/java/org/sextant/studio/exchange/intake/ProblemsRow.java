package org.sextant.studio.exchange.intake;

import io.micronaut.core.annotation.Introspected;

/** The problems of a row of {@code studio_import}, as JSON. */
@Introspected
record ProblemsRow(long id, String problems) {
}
