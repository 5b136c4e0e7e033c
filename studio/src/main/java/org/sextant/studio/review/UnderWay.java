package org.sextant.studio.review;

import io.micronaut.core.annotation.Introspected;

/**
 * A proposal that somebody has something to do with, as far as lists need it.
 *
 * @param entityId the number of the entity in the studio
 * @param revision the revision that was put forward
 */
@Introspected
public record UnderWay(long entityId, int revision, ProposalState state) {
}
