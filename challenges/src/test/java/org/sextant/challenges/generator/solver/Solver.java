package org.sextant.challenges.generator.solver;

import java.util.Map;

/** Answers the questions that bank files ask of one generator, from their instruction alone. */
@FunctionalInterface
public interface Solver {
    /** The values that stand for answers, by their names. */
    Map<String, String> answers(Handout handout);
}
