package org.sextant.challenges.bank;

import java.util.Comparator;
import org.sextant.schema.rule.Rule;
import org.sextant.schema.rule.Severity;

/**
 * Something wrong in the bank.
 *
 * @param file     relative to the bank
 * @param line     from 1; 0 where it is the whole file
 * @param sentence what is wrong and what to do
 */
public record BankProblem(String file, int line, Rule rule, String sentence) implements Comparable<BankProblem> {
    private static final Comparator<BankProblem> IN_READING_ORDER = Comparator.comparing(BankProblem::file)
            .thenComparing(BankProblem::line).thenComparing(problem -> problem.rule().id())
            .thenComparing(BankProblem::sentence);

    /** Whether it keeps the bank from being published. */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(BankProblem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (isError() ? "error" : "warning") + " [" + rule + "] "
                + sentence;
    }
}
