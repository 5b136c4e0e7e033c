package org.sextant.recommendation;

/**
 * What a subject has for one reason.
 *
 * @param points 0 to {@code most}
 */
public record SubjectPoints(SubjectReason reason, double points, int most) {
}
