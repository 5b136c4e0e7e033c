package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sextant.schema.type.ChallengeTypes;

/**
 * The commands on a bank; see the README of the module.
 *
 * <pre>
 * compile  BANK CLASSES   checks it and writes what {@link BundledBank} reads
 * validate BANK           tells all of its problems
 * format   BANK           writes its files in their canonical form
 * rules    BANK           writes the list of rules, RULES.md, beside it
 * </pre>
 */
public final class BankCommand {
    private BankCommand() {
    }

    /** Runs one command; a bank with errors ends it with exit code 1. */
    public static void main(String[] arguments) throws IOException {
        Path first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "compile" -> compile(first, Path.of(arguments[2]));
            case "validate" -> report(checked(first));
            case "format" -> System.out.println("Files rewritten: " + BankFormatter.format(first));
            case "rules" -> RuleList.write(first.resolveSibling("RULES.md"));
            default -> throw new IllegalArgumentException("no such command: " + arguments[0]);
        }
    }

    private static BankResult checked(Path bank) {
        return BankReader.read(bank, ChallengeTypes.installed()::find);
    }

    private static void compile(Path bank, Path classes) throws IOException {
        BankResult result = checked(bank);
        report(result);
        CompiledBank.write(result.bank(), classes);
    }

    private static void report(BankResult result) {
        List<BankProblem> problems = result.problems();
        problems.forEach(problem -> System.err.println("  " + problem));
        result.bank().content().ifPresent(content -> System.out.println("The bank: " + content.competences().size()
                + " competences, " + content.tubes().size() + " tubes, " + content.skills().size() + " skills, "
                + content.challenges().size() + " challenges, " + content.tutorials().size() + " tutorials, "
                + result.bank().files().size() + " files; " + problems.size() + " problem(s)."));
        if (!result.isSound()) {
            System.exit(1);
        }
    }
}
