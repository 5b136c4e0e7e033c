package org.sextant.challenges.bank;

import java.util.List;
import org.sextant.schema.release.Content;

/** What reading a bank came to. */
public sealed interface BankResult {
    /** A bank without problems. */
    record Sound(Content content) implements BankResult {
    }

    /** All the problems found, at least one. */
    record Unsound(List<BankProblem> problems) implements BankResult {
    }
}
