package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalYamlTest {
    private static final List<String> WORDS = List.of("mot", "à l'été", "\"cité\"", "a: b", "a #b", "- a", "?", "yes",
            "null", "0123", "123,00", "1.1", "2026-11-22", "12:30", "1e3", "~", "", " ", " devant", "derrière ",
            "deux  espaces", "ligne\nsuivante", "ligne \nsuivante\n", "\n\nbas\n\n", "  retrait\nplus loin\n", "\ttab",
            "a\tb", "🧭 emoji", "\u2028", "\u00A0", "\u0001", "{a}", "[a, b]", "a, b", "%", "@x", "`x`", "'", "!x",
            "&x",
            "|", ">", "---", "...", "un mot puis un autre ".repeat(12).strip(), "x".repeat(200), "fin:", "\r\n", "\\");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @ParameterizedTest
    @MethodSource("cases")
    void aTextHasOneForm(Form form) throws YamlProblem {
        assertThat(CanonicalYaml.of(form.written(), "challenge")).isEqualTo(form.canonical());
        assertThat(CanonicalYaml.of(form.canonical(), "challenge")).isEqualTo(form.canonical());
    }

    /** In the file, ␠ and ⇥ stand for spaces and tabs that would not be seen. */
    static Stream<Form> cases() throws IOException {
        try (InputStream in = CanonicalYamlTest.class.getResourceAsStream("canonical-forms.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).replace('␠', ' ').replace('⇥',
                    '\t');
            return Stream.of(file.split("(?m)^=== ")).skip(1).map(Form::read);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFormOfAnyDocumentIsAFixedPointAndSaysTheSame(long seed) throws YamlProblem {
        String written = new RandomDocument(new SplittableRandom(seed)).challenge().toString();
        String form = CanonicalYaml.of(written, "challenge");
        assertThat(CanonicalYaml.of(form, "challenge")).isEqualTo(form);
        assertThat(json(form)).isEqualTo(json(written));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void theShippedBankIsInItsCanonicalForm() throws IOException {
        BankFormatter.Changes changes = BankFormatter.changes(BankCopy.SHIPPED);
        assertThat(changes.forms().keySet())
                .as("write: mvn -q -pl content-schema,challenges process-classes -Dbank=format").isEmpty();
        assertThat(changes.refused()).isEmpty();
    }

    @Test
    void theSoundBankIsInItsCanonicalForm() throws IOException {
        BankFormatter.Changes changes = BankFormatter.changes(BankCopy.SOUND);
        assertThat(changes.forms()).isEmpty();
        assertThat(changes.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: a # b\n", "# a\nid: a\n", "id: a\n# a\n",
            "options:\n  choices: [\n    a, # b\n    c]\n",
            "instruction: | # a\n  b\n"})
    void aTextWithCommentsHasNone(String text) {
        assertThatThrownBy(() -> CanonicalYaml.of(text, "challenge")).isInstanceOf(YamlProblem.class)
                .hasMessageStartingWith("a comment (#) would be lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remark: a#b\n", "remark: \"# a\"\n", "instruction: |\n  # Titre\n\n  Texte #1\n",
            "remark: >-\n  a\n  # b\n"})
    void aSignWithinATextIsNoComment(String text) throws YamlProblem {
        assertThat(json(CanonicalYaml.of(text, "challenge"))).isEqualTo(json(text));
    }

    private static JsonNode json(String text) throws YamlProblem {
        return YamlDocument.parse("a.yaml", text).json();
    }

    /** A text and its form. */
    record Form(String name, String written, String canonical) {
        private static final String BECOMES = "--->\n";

        static Form read(String block) {
            int head = block.indexOf('\n');
            int middle = block.indexOf(BECOMES);
            return new Form(block.substring(0, head), block.substring(head + 1, middle),
                    block.substring(middle + BECOMES.length()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record RandomDocument(RandomGenerator random) {
        ObjectNode challenge() {
            ObjectNode challenge = JSON.objectNode();
            challenge.put("variant", random.nextInt(3)).put("remark", word()).put("id", word());
            challenge.set("instruction", JSON.objectNode().put("fr", word()).put("en", word()));
            challenge.put("shuffled", random.nextBoolean());
            challenge.set("options", value(3));
            challenge.set("solution", value(2));
            return challenge;
        }

        private JsonNode value(int depth) {
            return switch (random.nextInt(depth > 0 ? 4 : 2)) {
                case 2 -> {
                    ObjectNode object = JSON.objectNode();
                    IntStream.range(0, random.nextInt(4)).forEach(_ -> object.set(key(), value(depth - 1)));
                    yield object;
                }
                case 3 -> JSON.arrayNode()
                        .addAll(IntStream.range(0, random.nextInt(5)).mapToObj(_ -> value(depth - 1)).toList());
                default -> JSON.textNode(word());
            };
        }

        /** The name of a field stands on one line. */
        private String key() {
            return WORDS.get(random.nextInt(WORDS.indexOf("ligne\nsuivante")));
        }

        private String word() {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
    }
}
