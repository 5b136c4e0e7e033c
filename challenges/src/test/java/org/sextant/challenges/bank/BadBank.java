package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Rule;

/**
 * A folder of {@code src/test/bank/bad}: files to lay over the sound bank, {@code delete} (names of files to take away) and
 * {@code expected.txt} (what is then told, a line a problem; one that ends in ... is only the beginning). The name of the
 * folder begins with the id of the rule that the files break.
 */
record BadBank(Path folder) {
    private static final Path ALL = Path.of("src/test/bank/bad");
    private static final String EXPECTED = "expected.txt";
    private static final String DELETED = "delete";

    static BadBank named(String name) {
        return new BadBank(ALL.resolve(name));
    }

    static List<BadBank> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(BadBank::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Rule> rules() {
        return Stream.concat(BankRules.all().stream(), ContentRules.all().stream());
    }

    /** The id of the rule that it breaks. */
    String rule() {
        String name = toString();
        return rules().map(Rule::id).filter(id -> name.equals(id) || name.startsWith(id + "-"))
                .max(Comparator.comparing(String::length)).orElseThrow();
    }

    void layOver(BankCopy bank) {
        bank.lay(folder);
        bank.delete(EXPECTED);
        if (Files.exists(folder.resolve(DELETED))) {
            bank.delete(DELETED);
            lines(DELETED).forEach(bank::delete);
        }
    }

    List<String> expected() {
        return lines(EXPECTED);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
