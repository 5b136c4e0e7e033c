package org.sextant.recommendation;

/** By which number subjects are put in order, the lowest first. Both run from 0 to 100. */
public enum SubjectPolicy {
    /**
     * By the formula of <i>sujets à travailler</i>, with the reached level, the hardest level {@code M} of the subject, that
     * of the whole target {@code X}, validated skills {@code V} of {@code S} and the next level:
     * {@code 40 reached/M + 30 M/X + 20 |V|/|S| + 10 reached/next}, the last where something is validated. For a group, the
     * mean over its learners.
     */
    RELEVANCE,
    /** By how much of the target level the mean reached level is: {@code 100 mean(reached)/M}. */
    MEAN_LEVEL
}
