package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Rule;

/** The document that lists all rules, made from the rules. */
final class RuleList {
    private RuleList() {
    }

    static void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    static String text() {
        return """
                # Rules of the bank

                Made from the rules themselves; `mvn -pl content-schema,challenges process-classes -Dbank=rules` writes it.
                An *error* keeps a bank from being published, a *warning* should be looked at.

                ## Of files

                %s
                ## Of content

                %s"""
                .formatted(table(BankRules.all()), table(ContentRules.all()));
    }

    private static String table(List<Rule> rules) {
        return rules.stream().map(rule -> "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT)
                + " | " + rule.meaning() + " |\n")
                .collect(Collectors.joining("", "| rule | severity | what must hold |\n"
                        + "| --- | --- | --- |\n", ""));
    }
}
