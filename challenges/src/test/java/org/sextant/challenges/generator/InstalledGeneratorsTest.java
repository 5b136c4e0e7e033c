package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.bank.MediaTypes;
import org.sextant.challenges.generator.file.SheetRead;
import org.sextant.challenges.generator.file.TextRead;
import org.sextant.challenges.generator.solver.Handout;
import org.sextant.challenges.generator.solver.Solver;
import org.sextant.challenges.generator.solver.Solvers;
import org.sextant.schema.release.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** What every installed generator keeps to, over many seeds, and that its answers can be found from what learners get. */
class InstalledGeneratorsTest {
    private static final Generators INSTALLED = Generators.installed();
    private static final int SEEDS = 6;

    /** A generator with parameters of which its schema lets pass some. */
    private record Case(Generator generator, JsonNode parameters) {
        Generated generated(long seed) {
            GeneratorOutcome outcome = INSTALLED.generate(generator.name(), generator.version(), seed, parameters);
            assertThat(outcome).as("%s, seed %d", this, seed).isInstanceOf(GeneratorOutcome.Made.class);
            return ((GeneratorOutcome.Made) outcome).generated();
        }

        @Override
        public String toString() {
            return generator.name() + " " + generator.version() + " " + parameters;
        }
    }

    static Stream<Case> cases() {
        return INSTALLED.all().stream()
                .flatMap(generator -> parameters(generator.parameters()).map(made -> new Case(generator, made)));
    }

    @Test
    void everyGeneratorHasASolver() {
        assertThat(INSTALLED.all()).extracting(Generator::name).isSubsetOf(Solvers.byName().keySet());
        assertThat(Solvers.byName().keySet())
                .isSubsetOf(INSTALLED.all().stream().map(Generator::name).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameSeedMakesTheSameBytes(Case tried) {
        for (long seed : List.of(101L, Long.MIN_VALUE)) {
            Generated once = tried.generated(seed);
            Generated again = tried.generated(seed);
            assertThat(again.values()).isEqualTo(once.values());
            assertThat(hashes(again)).isEqualTo(hashes(once));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesAreCompleteEqualInBothFormatsAndLeadToTheAnswer(Case tried) {
        Set<Map<String, String>> variants = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Generated made = tried.generated(seed);
            complete(made);
            made.files().forEach(file -> sameAsItsTwin(file, made.files()));
            solved(tried, made);
            variants.add(made.values());
        }
        assertThat(variants).as("different variants of %d", SEEDS).hasSizeGreaterThan(SEEDS / 2);
    }

    private static List<String> hashes(Generated made) {
        return made.files().stream().map(file -> file.name() + " " + Sha256.of(file.bytes())).toList();
    }

    private static void complete(Generated made) {
        assertThat(made.values()).isNotEmpty().allSatisfy((name, value) -> {
            assertThat(name).matches(Pattern.compile("[A-Za-z0-9_-]+"));
            assertThat(value).as(name).isNotBlank().doesNotContain("{{");
        });
        assertThat(made.files()).isNotEmpty()
                .allSatisfy(file -> assertThat(MediaTypes.problem(file.name(), file.bytes())).isEmpty());
        assertThat(made.files()).extracting(GeneratedFile::name).doesNotHaveDuplicates();
    }

    private static void sameAsItsTwin(GeneratedFile file, List<GeneratedFile> files) {
        twin(files, file, ".ods", ".xlsx")
                .ifPresent(twin -> assertThat(SheetRead.sheets(twin)).isEqualTo(SheetRead.sheets(file)));
        twin(files, file, ".odt", ".docx")
                .ifPresent(twin -> assertThat(TextRead.blocks(twin)).isEqualTo(TextRead.blocks(file)));
    }

    private static void solved(Case tried, Generated made) {
        String name = tried.generator().name();
        Solver solver = Objects.requireNonNull(Solvers.byName().get(name), () -> "a solver of " + name);
        for (Handout handout : Handout.editions(made)) {
            Map<String, String> answers = solver.answers(handout);
            assertThat(answers).as("%s", handout.fileNames()).isNotEmpty();
            assertThat(handout.told()).as("told and asked").doesNotContainAnyElementsOf(answers.keySet());
            assertThat(made.values()).as("%s", handout.fileNames()).containsAllEntriesOf(answers);
        }
    }

    private static Optional<GeneratedFile> twin(List<GeneratedFile> files, GeneratedFile file, String ending,
            String other) {
        String name = file.name();
        return files.stream().filter(one -> name.endsWith(ending)
                && one.name().equals(name.substring(0, name.length() - ending.length()) + other)).findFirst();
    }

    /** A few parameters for a schema of texts: all words that it lists; of counts a low, a middle and a high one. */
    private static Stream<JsonNode> parameters(JsonNode schema) {
        List<ObjectNode> made = new ArrayList<>(List.of(JsonNodeFactory.instance.objectNode()));
        schema.path("properties").properties().forEach(property -> {
            List<ObjectNode> longer = made.stream().flatMap(start -> texts(property.getValue())
                    .map(text -> start.deepCopy().put(property.getKey(), text))).toList();
            made.clear();
            made.addAll(longer);
        });
        return made.stream().map(JsonNode.class::cast);
    }

    private static Stream<String> texts(JsonNode property) {
        Pattern pattern = Pattern.compile(property.path("pattern").asText());
        List<String> all = property.has("enum")
                ? property.get("enum").valueStream().map(JsonNode::asText).toList()
                : IntStream.range(0, 1000).mapToObj(String::valueOf).filter(text -> pattern.matcher(text).find())
                        .toList();
        boolean counts = all.stream().allMatch(text -> text.chars().allMatch(Character::isDigit));
        return counts ? Stream.of(all.getFirst(), all.get(all.size() / 3), all.getLast()).distinct() : all.stream();
    }
}
