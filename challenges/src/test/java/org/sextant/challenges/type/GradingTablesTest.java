package org.sextant.challenges.type;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.type.Definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.challenges.type.Row.definition;
import static org.sextant.challenges.type.Row.list;
import static org.sextant.challenges.type.Row.tolerances;

/** Tables of answers and their outcomes, derived by hand from the rules of grading, not from the code. */
class GradingTablesTest {
    private static final List<String> PLANETS = List.of("Mars", "Vénus", "Saint Malo", "12,0", "Oui\u00a0!");

    @ParameterizedTest(name = "{0}: \"{1}\" for \"{2}\" with {3}")
    @CsvFileSource(resources = "QROC.csv", delimiter = '|')
    void oneText(String outcome, String answer, @Nullable String accepted, String tolerances, @Nullable String why) {
        typed(Map.of("format", "WORDS"), outcome, answer, accepted, tolerances, why);
    }

    @ParameterizedTest(name = "{0}: \"{1}\" for \"{2}\" with {3}")
    @CsvFileSource(resources = "NUMBER.csv", delimiter = '|')
    void oneNumber(String outcome, String answer, @Nullable String accepted, String tolerances, @Nullable String why) {
        typed(Map.of("format", "NUMBER"), outcome, answer, accepted, tolerances, why);
    }

    @ParameterizedTest(name = "{0}: \"{1}\" for \"{2}\" with {3}")
    @CsvFileSource(resources = "DROP-DOWN.csv", delimiter = '|')
    void oneOfAList(String outcome, String answer, @Nullable String accepted, String tolerances,
            @Nullable String why) {
        typed(Map.of("choices", PLANETS), outcome, answer, accepted, tolerances, why);
    }

    private static void typed(Map<String, Object> field, String outcome, String answer, @Nullable String accepted,
            String tolerances, @Nullable String why) {
        Definition definition = definition(Map.of("field", field), Map.of("accepted", list(accepted, " ; ")),
                tolerances(tolerances));
        assertThat(Row.outcome(new Qroc(), definition, new Answer.Text(Row.text(answer)))).as(why).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvFileSource(resources = "QCU.csv", delimiter = '|')
    void oneChoice(String outcome, String answer, @Nullable String why) {
        Definition definition = definition(Map.of("choices", List.of("Brest", "Lille", "Lyon")),
                Map.of("choice", "2"), List.of());
        assertThat(Row.outcome(new Qcu(), definition, new Answer.Text(Row.text(answer)))).as(why).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvFileSource(resources = "QCM.csv", delimiter = '|')
    void severalChoices(String outcome, String answer, @Nullable String why) {
        Definition definition = definition(Map.of("choices", List.of("abcdefghijkl".split(""))),
                Map.of("choices", List.of("1", "3", "10")), List.of());
        assertThat(Row.outcome(new Qcm(), definition, new Answer.Text(Row.text(answer)))).as(why).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "QROCM-ind.csv", delimiter = '|')
    void fieldsEachByItsOwn(String outcome, @Nullable String answer, @Nullable String right, @Nullable String why) {
        Definition definition = definition(
                Map.of("fields", List.of(Row.field("ville", "format", "WORDS"), Row.field("annee", "format", "NUMBER"),
                        Row.field("pays", "choices", List.of("France", "Belgique", "Suisse")))),
                Map.of("accepted", Map.of("ville", List.of("Lyon", "Saint-Étienne"), "annee", List.of("1852"), "pays",
                        List.of("France"))),
                tolerances("T1T2"));
        Answer given = Row.fields(answer);
        assertThat(Row.outcome(new QrocmInd(), definition, given)).as(why).isEqualTo(outcome);
        assertThat(Row.rightFields(new QrocmInd().grade(definition, given))).as(why).isEqualTo(list(right, " "));
    }

    @ParameterizedTest(name = "{0}: {1} for {3} with {4}")
    @CsvFileSource(resources = "QROCM-dep.csv", delimiter = '|')
    void fieldsInAnyOrder(String outcome, @Nullable String answer, @Nullable String right, @Nullable String groups,
            String tolerances, @Nullable String why) {
        Definition definition = definition(
                Map.of("fields", List.of(Row.field("a", "format", "WORDS"), Row.field("b", "format", "WORDS"),
                        Row.field("c", "format", "WORDS"))),
                Map.of("groups", list(groups, " / ").stream().map(group -> list(group, " ; ")).toList()),
                tolerances(tolerances));
        Answer given = Row.fields(answer);
        assertThat(Row.outcome(new QrocmDep(), definition, given)).as(why).isEqualTo(outcome);
        assertThat(Row.rightFields(new QrocmDep().grade(definition, given))).as(why).isEqualTo(list(right, " "));
    }
}
