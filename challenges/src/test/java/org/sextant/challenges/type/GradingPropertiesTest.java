package org.sextant.challenges.type;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.part.Choices;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Shuffle;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every answer, tried on answers of chance; a failure names the seed. */
class GradingPropertiesTest {
    private static final List<String> PIECES = List.of("a", "b", "é", "e\u0301", "É", " ", "\u00a0", "\u202f", ",", ".",
            "-", "0", "1", "2", "e", "+", "œ", "😀", "\ud83d", "\u0000", "İ", "\n", "#ABAND#");

    static List<Long> seeds() {
        return LongStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTextHasOneVerdict(long seed) {
        RandomGenerator random = random(seed);
        for (String format : List.of("WORDS", "NUMBER")) {
            Definition definition = Row.definition(Map.of("field", Map.of("format", format)),
                    Map.of("accepted", List.of(text(random), text(random))), tolerances(random));
            Answer answer = new Answer.Text(text(random));
            assertThat(new Qroc().grade(definition, answer)).isEqualTo(new Qroc().grade(definition, answer));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreToleranceNeverRefusesWhatT1OrNothingAccepted(long seed) {
        RandomGenerator random = random(seed);
        String accepted = text(random);
        String answer = text(random);
        boolean strict = new Tolerances(List.of()).accepts(answer, List.of(accepted));
        boolean t1 = new Tolerances(List.of(Tolerance.T1)).accepts(answer, List.of(accepted));
        boolean t1t2 = new Tolerances(List.of(Tolerance.T1, Tolerance.T2)).accepts(answer, List.of(accepted));
        boolean all = new Tolerances(List.of(Tolerance.values())).accepts(answer, List.of(accepted));
        assertThat(List.of(!strict || t1, !t1 || t1t2, !t1t2 || all)).containsOnly(true);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfAcceptedAnswersChangesNothing(long seed) {
        RandomGenerator random = random(seed);
        List<String> accepted = List.of(text(random), text(random), text(random), "12", "a");
        Tolerances tolerances = new Tolerances(tolerances(random));
        String answer = text(random);
        assertThat(tolerances.accepts(answer, accepted)).isEqualTo(tolerances.accepts(answer, accepted.reversed()));
        assertThat(Numbers.isAmong(answer, accepted)).isEqualTo(Numbers.isAmong(answer, accepted.reversed()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichChoicesAreShownOrTickedChangesNothing(long seed) {
        RandomGenerator random = random(seed);
        Definition definition = Row.definition(Map.of("choices", List.of("a", "b", "c", "d", "e")),
                Map.of("choices", List.of("2", "5")), List.of());
        List<String> ticked = IntStream.rangeClosed(1, 5).filter(_ -> random.nextBoolean()).mapToObj(String::valueOf)
                .toList();
        Answer straight = new Answer.Text(String.join(",", ticked));
        Answer mixed = new Answer.Text(String.join(",", Shuffle.of(ticked, seed)));
        assertThat(new Qcm().grade(definition, mixed)).isEqualTo(new Qcm().grade(definition, straight));
        assertThat(((Choices) new Qcm().prompt(new Question(definition.options(), true), seed).getFirst()).choices())
                .allSatisfy(choice -> assertThat("_abcde".charAt(choice.number()))
                        .asString().isEqualTo(Labels.source(choice.label())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fieldsEachByItsOwnMaySendInAnyOrder(long seed) {
        RandomGenerator random = random(seed);
        Map<String, Object> accepted = new LinkedHashMap<>();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        List<Object> fields = new ArrayList<>();
        for (String id : List.of("x", "y", "z")) {
            fields.add(Row.field(id, "format", random.nextBoolean() ? "WORDS" : "NUMBER"));
            accepted.put(id, List.of(text(random), "1"));
            values.put(id, random.nextBoolean() ? "1" : text(random));
        }
        Definition definition = Row.definition(Map.of("fields", fields), Map.of("accepted", accepted),
                tolerances(random));
        ChallengeType type = new QrocmInd();
        assertThat(type.grade(definition, new Answer.Fields(values.reversed())))
                .isEqualTo(type.grade(definition, new Answer.Fields(values)));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static String text(RandomGenerator random) {
        return String.join("", IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size()))).toList());
    }

    private static List<Tolerance> tolerances(RandomGenerator random) {
        EnumSet<Tolerance> some = EnumSet.noneOf(Tolerance.class);
        for (Tolerance tolerance : Tolerance.values()) {
            if (random.nextBoolean()) {
                some.add(tolerance);
            }
        }
        return List.copyOf(some);
    }
}
