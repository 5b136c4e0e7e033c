package org.sextant.challenges.bank;

import java.util.List;

/**
 * What reading a bank came to.
 *
 * @param bank     what it holds, as far as it could be read
 * @param problems all that was found, in the order of files and lines
 */
public record BankResult(Bank bank, List<BankProblem> problems) {
    public BankResult {
        problems = problems.stream().distinct().sorted().toList();
    }

    /** Whether it may be published: there may be warnings, but no error. */
    public boolean isSound() {
        return problems.stream().noneMatch(BankProblem::isError);
    }
}
