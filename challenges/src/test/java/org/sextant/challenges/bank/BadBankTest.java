package org.sextant.challenges.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.rule.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule on a file that breaks it and only it. */
class BadBankTest {
    private final BankCopy bank;

    BadBankTest(@TempDir Path folder) {
        bank = BankCopy.in(folder);
    }

    static List<BadBank> banks() {
        return BadBank.all();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void aFileThatBreaksARuleIsToldWithItsLineAndNothingElse(BadBank bad) {
        bad.layOver(bank);
        assertThat(bank.problems()).usingElementComparator(BadBankTest::compare)
                .containsExactlyElementsOf(bad.expected())
                .allSatisfy(problem -> assertThat(problem).contains(" [" + bad.rule() + "] "));
    }

    @ParameterizedTest
    @MethodSource("banks")
    void whatIsToldIsWordsForPeople(BadBank bad) {
        assertThat(bad.expected()).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .matches("[^ :]+(:\\d+)?: (error|warning) \\[[a-z-]+] .+")
                .doesNotContainPattern("org\\.sextant|com\\.|java|Exception|null|[A-Z]\\w+\\[|\t|Text '"));
    }

    @Test
    void noRuleLacksABadFile() {
        assertThat(banks().stream().map(BadBank::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(BadBank.rules().map(Rule::id).toList());
    }

    @Test
    void theProblemsOfManyFilesAreToldAtOnce() {
        List<BadBank> bad = Stream.of("alt-missing", "comment-behind-a-field", "dead-reference-resource",
                "framework-areas-empty", "locale-missing-choice", "stages-disordered", "unused-file",
                "dead-reference-referential-item", "form-disordered").map(BadBank::named).toList();
        bad.forEach(one -> one.layOver(bank));
        assertThat(bank.problems())
                .containsExactlyInAnyOrderElementsOf(bad.stream().flatMap(one -> one.expected().stream()).toList());
    }

    /** Problems that keep a file from being read hide only what would echo them. */
    @Test
    void theProblemsOfFilesThatCannotBeReadAreToldAtOnceWithThoseOfTheOthers() {
        List<BadBank> bad = Stream
                .of("file-unreadable-no-head", "yaml-bracket-not-closed", "value-day", "yaml-second-document",
                        "schema-field-missing", "attached-file-missing")
                .map(BadBank::named).toList();
        bad.forEach(one -> one.layOver(bank));
        assertThat(bank.problems())
                .containsExactlyInAnyOrderElementsOf(bad.stream().flatMap(one -> one.expected().stream()).toList());
    }

    private static int compare(String found, String expected) {
        return expected.endsWith(" ...") && found.startsWith(expected.substring(0, expected.length() - 3))
                ? 0
                : found.compareTo(expected);
    }
}
