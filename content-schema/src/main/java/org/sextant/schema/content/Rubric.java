package org.sextant.schema.content;

import org.sextant.schema.Require;

/**
 * Why a challenge stands at its level: the five factors by which levels are set.
 *
 * @param knowledge what one must know to answer, in the author's words
 */
public record Rubric(Situation situation, Practices practices, Autonomy autonomy, Procedures procedures,
        String knowledge) {
    public Rubric {
        Require.present(situation, "situation");
        Require.present(practices, "practices");
        Require.present(autonomy, "autonomy");
        Require.present(procedures, "procedures");
        Require.text(knowledge, "knowledge");
    }

    /** How well the situation is known. */
    public enum Situation {
        SIMPLE, COMMON, NEW
    }

    /** How demanding the practices are. */
    public enum Practices {
        ELEMENTARY, COMPLEX
    }

    /** Who helps whom. */
    public enum Autonomy {
        HELPED, ALONE, HELPING_OTHERS
    }

    /** What is done with procedures. */
    public enum Procedures {
        APPLIED, ADAPTED, DESIGNED
    }
}
