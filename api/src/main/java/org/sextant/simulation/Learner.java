package org.sextant.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.sextant.assessment.adaptive.Target;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * A simulated learner: masters each tube up to a true level and nothing above it (ladder-consistent). The learner has a
 * level, each competence lies about it, and each tube about its competence, by a spread of the learner's own: some are
 * even, some uneven.
 *
 * @param levels the true level of each tube, 0 to 8
 */
record Learner(Map<TubeId, Integer> levels) {
    private static final double MEAN = 3;
    private static final double DEVIATION = 1.8;
    private static final double COMPETENCES = 0.8;
    private static final double EVEN = 0.3;
    private static final double UNEVEN = 1.5;

    Learner {
        levels = Map.copyOf(levels);
    }

    /** Draws one who can be asked about these targets, one target a competence. */
    static Learner drawn(List<Target> competences, SplittableRandom chance) {
        double level = chance.nextGaussian(MEAN, DEVIATION);
        double spread = chance.nextDouble(EVEN, UNEVEN);
        Map<TubeId, Integer> levels = new HashMap<>();
        for (Target competence : competences) {
            double here = chance.nextGaussian(level, COMPETENCES);
            competence.tubes().forEach(tube -> levels.put(tube.id(), whole(chance.nextGaussian(here, spread))));
        }
        return new Learner(levels);
    }

    /** Whether they master a level of a tube. */
    boolean masters(TubeId tube, Level level) {
        return level.value() <= levels.getOrDefault(tube, 0);
    }

    /** What would be known of them if everything were known. */
    Map<TubeId, KnowledgeState> truth() {
        Map<TubeId, KnowledgeState> truth = new HashMap<>();
        levels.forEach((tube, level) -> truth.put(tube,
                new KnowledgeState(level, Instant.EPOCH, null, null, List.of())));
        return truth;
    }

    private static int whole(double level) {
        return (int) Math.clamp(Math.floor(level), 0, Level.HIGHEST);
    }
}
