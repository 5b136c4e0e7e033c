package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.SheetRead;
import org.sextant.challenges.generator.file.TextRead;

import static org.assertj.core.api.Assertions.assertThat;

/** Each answer is found again in the files handed out, the way a learner would find it. */
class ResearchGeneratorsTest {
    private static final int SEEDS = 2;

    @ParameterizedTest
    @MethodSource
    void onePlaceAloneHasTheYearAndTheNumber(Generated made) {
        Map<String, String> values = made.values();
        for (GeneratedFile file : made.files()) {
            List<Block> blocks = TextRead.blocks(file);
            List<Integer> found = IntStream.range(0, blocks.size())
                    .filter(i -> blocks.get(i) instanceof Block.Paragraph(String text)
                            && text.contains(values.get("ouvert") + " en " + values.get("annee") + ". ")
                            && text.split("Dernière")[0].matches(".*[^0-9]" + values.get("nombre") + "[^0-9].*"))
                    .boxed().toList();
            assertThat(found).hasSize(1);
            assertThat(blocks.get(found.getFirst() - 2)).isInstanceOfSatisfying(Block.Heading.class,
                    heading -> assertThat(heading.text()).endsWith(values.get("nomLong")));
        }
    }

    static Stream<Generated> onePlaceAloneHasTheYearAndTheNumber() {
        return all(new PlaceInventory(), "objet");
    }

    @ParameterizedTest
    @MethodSource
    void exactlyTwoBooksFitAndStandInTheRoomsOfTheAnswer(Generated made) {
        Map<String, String> values = made.values();
        List<List<Block>> plans = made.files().subList(2, 4).stream().map(TextRead::blocks).toList();
        assertThat(plans.getFirst()).isEqualTo(plans.getLast());
        for (GeneratedFile file : made.files().subList(0, 2)) {
            List<String> rooms = SheetRead.first(file).stream().skip(1)
                    .filter(row -> row.get(3).equals(values.get("sujet")) && row.get(4).equals("livre")
                            && number(row.get(5)) >= Integer.parseInt(values.get("annee"))
                            && number(row.get(6)) <= Integer.parseInt(values.get("pages"))
                            && row.get(7).equals("disponible"))
                    .map(row -> room(row.getFirst().toString(), plans.getFirst())).toList();
            assertThat(rooms).containsExactlyInAnyOrder(values.get("salleSimple"), values.get("salleGrandFormat"));
            assertThat(rooms).doesNotContain(values.get("sansException"));
        }
    }

    static Stream<Generated> exactlyTwoBooksFitAndStandInTheRoomsOfTheAnswer() {
        return all(new LibraryCatalogue(), "sujet");
    }

    private static int number(Object cell) {
        return ((BigDecimal) cell).intValue();
    }

    private static String room(String mark, List<Block> plan) {
        String[] parts = mark.split(" ");
        for (Block block : plan) {
            if (block instanceof Block.Paragraph(String text) && mark.endsWith("GF") && text.contains("GF")) {
                return text.replaceAll("(?s).*dans la salle ([^,]+),.*", "$1");
            } else if (block instanceof Block.Table(List<List<String>> rows) && !mark.endsWith("GF")) {
                return rows.stream().skip(1).filter(row -> row.getFirst().equals(parts[0]))
                        .filter(row -> parts[1].compareTo(row.get(1).substring(0, 3)) >= 0
                                && parts[1].compareTo(row.get(1).substring(6)) <= 0)
                        .findFirst().orElseThrow().getLast();
            }
        }
        throw new AssertionError("no room for " + mark);
    }

    @ParameterizedTest
    @MethodSource
    void theEquationFindsAsManyRecordsAsTheAnswerSays(Generated made) {
        Map<String, String> values = made.values();
        Matcher equation = Pattern.compile("\\((\\S+)\\* OU (\\S+)\\*\\) ET (\\S+) SAUF (\\S+)")
                .matcher(values.get("equation"));
        assertThat(equation.matches()).isTrue();
        for (GeneratedFile file : made.files()) {
            long found = SheetRead.first(file).stream().skip(1)
                    .map(row -> Arrays.asList(row.get(4).toString().split(" ; ")))
                    .filter(words -> words.stream().anyMatch(w -> w.startsWith(equation.group(1))
                            || w.startsWith(equation.group(2))))
                    .filter(words -> words.contains(equation.group(3)) && !words.contains(equation.group(4))).count();
            assertThat(values.get("resultat")).isEqualTo(String.valueOf(found));
        }
        Set<String> wrong = new HashSet<>(List.of(values.get("sansExclusion"), values.get("sansParentheses"),
                values.get("sansTroncature")));
        assertThat(wrong).doesNotContain(values.get("resultat"));
    }

    static Stream<Generated> theEquationFindsAsManyRecordsAsTheAnswerSays() {
        return all(new SearchEquation(), "theme");
    }

    /** A few seeds with each value of the one parameter. */
    private static Stream<Generated> all(Generator generator, String parameter) {
        JsonNode values = generator.parameters().path("properties").path(parameter).path("enum");
        return values.valueStream().flatMap(value -> IntStream.range(0, SEEDS).mapToObj(seed -> generator.generate(
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed),
                JsonNodeFactory.instance.objectNode().set(parameter, value))));
    }
}
