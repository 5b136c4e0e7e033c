package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sextant.schema.release.Content;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.UnusablePlugin;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The commands on a bank; see the README of the module.
 *
 * <pre>
 * compile  BANK CLASSES   checks it and writes what {@link BundledBank} reads
 * validate BANK           tells all of its problems
 * format   BANK           writes its files in their canonical form
 * rules    BANK           writes the list of rules, RULES.md, beside it
 * report   BANK ... FOLDER  prints what it holds and how well, and writes the page of it into the folder named last
 * floors   BANK           tells which of its floors are broken
 * </pre>
 *
 * The system property {@code bank.plugins} names a folder of jars whose challenge types they know besides.
 */
public final class BankCommand {
    private final PrintStream out;
    private final PrintStream errors;
    private final String plugins;

    /** @param plugins the folder of more challenge types; blank for none */
    BankCommand(PrintStream out, PrintStream errors, String plugins) {
        this.out = out;
        this.errors = errors;
        this.plugins = plugins;
    }

    /** Runs one command; a bank with errors ends it with exit code 1, an impossible command with 2. */
    public static void main(String[] arguments) throws IOException {
        int code = new BankCommand(new PrintStream(System.out, true, UTF_8), new PrintStream(System.err, true, UTF_8),
                System.getProperty("bank.plugins", "")).run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code. */
    int run(List<String> arguments) throws IOException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        Path bank = Path.of(arguments.size() < 2 ? "" : arguments.get(1));
        if (!Files.isDirectory(bank)) {
            errors.println("There is no folder '" + bank + "'; name that of a bank, with -Dbank.folder=...");
            return 2;
        }
        if (!plugins.isBlank() && !Files.isDirectory(Path.of(plugins))) {
            errors.println("There is no folder '" + plugins + "'; name that of the plug-ins, with -Dbank.plugins=...");
            return 2;
        }
        try {
            return run(command, bank, arguments);
        } catch (UnusablePlugin unusable) {
            errors.println(unusable.getMessage() + ".");
            return 2;
        }
    }

    private int run(String command, Path bank, List<String> arguments) throws IOException {
        return switch (command) {
            case "compile" -> compile(bank, Path.of(arguments.get(2)));
            case "validate" -> report(checked(bank));
            case "format" -> format(bank);
            case "rules" -> rules(bank.resolveSibling("RULES.md"));
            case "report" -> sound(bank, content -> new ReportCommand(out, errors).report(bank, content,
                    Path.of(arguments.getLast())));
            case "floors" -> sound(bank, content -> new ReportCommand(out, errors).floors(bank, content));
            default -> {
                errors.println("There is no command '" + command
                        + "'; write -Dbank=compile, validate, format, rules, report or floors");
                yield 2;
            }
        };
    }

    /** A command on the content of a bank that has no errors; one that has is told of them. */
    private int sound(Path bank, ContentCommand command) throws IOException {
        BankResult result = checked(bank);
        int code = report(result);
        return code == 0 ? command.run(result.bank().content().orElseThrow()) : code;
    }

    private BankResult checked(Path bank) {
        ChallengeTypes types = plugins.isBlank() ? ChallengeTypes.installed() : ChallengeTypes.with(Path.of(plugins));
        return BankReader.read(bank, types::find);
    }

    private int compile(Path bank, Path classes) throws IOException {
        BankResult result = checked(bank);
        int code = report(result);
        if (code == 0) {
            CompiledBank.write(result.bank(), bank, classes);
        }
        return code;
    }

    private int format(Path bank) throws IOException {
        BankFormatter.Changes changes = BankFormatter.changes(bank);
        changes.write();
        changes.refused().forEach(problem -> errors.println("  " + problem));
        out.println("Files rewritten: " + changes.forms().size() + "; left as they are: " + changes.refused().stream()
                .map(BankProblem::file).distinct().count());
        return changes.refused().isEmpty() ? 0 : 1;
    }

    private int rules(Path file) throws IOException {
        RuleList.write(file);
        out.println("Written: " + file);
        return 0;
    }

    private int report(BankResult result) {
        List<BankProblem> problems = result.problems();
        problems.forEach(problem -> errors.println("  " + problem));
        String found = problems.size() + " problem(s).";
        out.println(result.bank().content().map(content -> "The bank: " + content.competences().size()
                + " competences, " + content.tubes().size() + " tubes, " + content.skills().size() + " skills, "
                + content.challenges().size() + " challenges, " + content.tutorials().size() + " tutorials, "
                + result.bank().files().size() + " files; " + found).orElse("The bank has no content yet; " + found));
        return result.isSound() ? 0 : 1;
    }

    private interface ContentCommand {
        int run(Content content) throws IOException;
    }
}
