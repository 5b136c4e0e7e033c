package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.util.List;
import org.sextant.schema.framework.Level;

/**
 * The numbers of positioning. They are data with a version: an assessment names the policy that it ran under, and is
 * replayed under that one.
 *
 * @param id                 names it for ever, such as {@code positioning-1}; a policy in use is never edited
 * @param lowestLevel        the lowest level that is asked
 * @param highestLevel       the highest level that is asked
 * @param firstLevel         the level of the first question
 * @param easyUpTo           a tube is easy when its hardest target skill that has a challenge is at most this
 * @param jump               how far above the estimate a question may be, in levels
 * @param lowestEstimate     the first level that the estimate tries
 * @param estimateStep       from one level that it tries to the next
 * @param highestEstimate    the last level that it tries
 * @param grantedAnswers     answers that every estimate counts beside those given
 * @param grace              what the way of a question there and of its answer back may take
 * @param fastAnswer         an answer that comes sooner than this after its question is fast: hardly time to read
 * @param resetAfter         the age of the last change from which a competence can be reset
 * @param improveAfter       the age of the last change from which it can be improved, and from which a failure is old
 * @param campaignAgainAfter the same for taking part in a campaign again
 */
public record PositioningPolicy(String id, Level lowestLevel, Level highestLevel, Level firstLevel, Level easyUpTo,
        double jump, double lowestEstimate, double estimateStep, double highestEstimate,
        List<DirectAnswer> grantedAnswers, Duration grace, Duration fastAnswer, Duration resetAfter,
        Duration improveAfter, Duration campaignAgainAfter) {
    public PositioningPolicy {
        if (estimateStep <= 0 || highestEstimate < lowestEstimate) {
            throw new IllegalArgumentException("the policy " + id + " has no estimate");
        }
        grantedAnswers = List.copyOf(grantedAnswers);
    }

    /** How many levels the estimate tries. */
    int estimates() {
        return 1 + (int) Math.floor((highestEstimate - lowestEstimate) / estimateStep);
    }

    /** A level that the estimate tries, counted from 0. */
    double estimate(int index) {
        return lowestEstimate + index * estimateStep;
    }

    /** Whether a level is asked at all. */
    boolean asks(Level level) {
        return level.compareTo(lowestLevel) >= 0 && level.compareTo(highestLevel) <= 0;
    }
}
