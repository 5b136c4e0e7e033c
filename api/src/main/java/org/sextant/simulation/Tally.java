package org.sextant.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.profile.CompetenceScore;
import org.sextant.schema.content.ChallengeId;

/**
 * Counts over many assessments. Whole numbers only, so that the order in which they are put together, and with it the
 * number of threads, changes nothing.
 */
final class Tally {
    private final SortedMap<Integer, Long> questions = new TreeMap<>();
    private final Map<ChallengeId, Long> asked = new HashMap<>();
    private long assessments;
    private long rightLevels;
    private long nearLevels;
    private long pixErrors;
    private long squaredPixErrors;

    /** Counts an assessment: what it found, and what is true. */
    void add(Sitting sitting, CompetenceScore found, CompetenceScore truth) {
        assessments++;
        questions.merge(sitting.asked().size(), 1L, Long::sum);
        sitting.asked().forEach(challenge -> asked.merge(challenge, 1L, Long::sum));
        int levels = Math.abs(found.level() - truth.level());
        rightLevels += levels == 0 ? 1 : 0;
        nearLevels += levels <= 1 ? 1 : 0;
        long error = found.pix().value() - truth.pix().value();
        pixErrors += error;
        squaredPixErrors += error * error;
    }

    /** Counts what another has counted. */
    void add(Tally other) {
        assessments += other.assessments;
        rightLevels += other.rightLevels;
        nearLevels += other.nearLevels;
        pixErrors += other.pixErrors;
        squaredPixErrors += other.squaredPixErrors;
        other.questions.forEach((number, times) -> questions.merge(number, times, Long::sum));
        other.asked.forEach((challenge, times) -> asked.merge(challenge, times, Long::sum));
    }

    long assessments() {
        return assessments;
    }

    double meanQuestions() {
        return (double) questions.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum() / assessments;
    }

    /** The number of questions that a share of the assessments does not pass. */
    int questions(double share) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : questions.entrySet()) {
            passed += entry.getValue();
            if (passed >= share * assessments) {
                return entry.getKey();
            }
        }
        return 0;
    }

    /** The share of assessments that found the true level. */
    double rightLevels() {
        return (double) rightLevels / assessments;
    }

    /** The share that found it or one beside it. */
    double nearLevels() {
        return (double) nearLevels / assessments;
    }

    /** By how many pix too much was found, on average. */
    double bias() {
        return (double) pixErrors / assessments;
    }

    /** The root of the mean square of the pix found too much or too little. */
    double rootMeanSquare() {
        return Math.sqrt((double) squaredPixErrors / assessments);
    }

    /** How often the challenge was asked that was asked most. */
    long mostUsed() {
        return asked.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
