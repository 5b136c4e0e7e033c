package org.sextant.schema.content;

import java.math.BigDecimal;
import org.sextant.schema.Require;

/**
 * The two parameters of the logistic model by which certification scores an answer.
 *
 * @param discrimination a, more than 0
 * @param difficulty     d, on the scale of capacities, -9 to 9
 */
public record ItemParameters(BigDecimal discrimination, BigDecimal difficulty, Source source) {
    private static final BigDecimal BOUND = BigDecimal.valueOf(9);

    public ItemParameters {
        Require.present(source, "source");
        if (Require.present(discrimination, "discrimination").signum() <= 0) {
            throw new IllegalArgumentException("'discrimination' is " + discrimination + "; it is more than 0");
        }
        if (Require.present(difficulty, "difficulty").abs().compareTo(BOUND) > 0) {
            throw new IllegalArgumentException("'difficulty' is " + difficulty + ", not -9 to 9");
        }
    }

    /** Who says so. */
    public enum Source {
        /** An author. */
        AUTHORED,
        /** Computed from answers and accepted by a publisher. */
        CALIBRATED
    }
}
