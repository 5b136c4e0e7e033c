package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeneratorsTest {
    /** Says its version and what it draws. */
    private record Dice(int version) implements Generator {
        @Override
        public String name() {
            return "dice";
        }

        @Override
        public JsonNode parameters() {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
            schema.putObject("properties").putObject("faces").put("type", "string");
            return schema.put("additionalProperties", false);
        }

        @Override
        public Generated generate(RandomGenerator random, JsonNode parameters) {
            Draw draw = new Draw(random);
            return new Generated(Map.of("version", "" + version, "drawn",
                    draw.between(1, 6) + " " + draw.between(1, 1000) + " " + draw.shuffled(List.of(1, 2, 3, 4, 5))),
                    List.of());
        }
    }

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();
    private static final Generators TWO = Generators.of(List.of(new Dice(2), new Dice(1)));

    @Test
    void twoVersionsStandBesideEachOther() {
        assertThat(TWO.all()).containsExactly(new Dice(1), new Dice(2));
        assertThat(values(1, 5)).containsEntry("version", "1");
        assertThat(values(2, 5)).containsEntry("version", "2");
    }

    /** Content that is published was made with these numbers; should a Java draw others, this is where one learns it. */
    @Test
    void aSeedDrawsTheSameForEver() {
        assertThat(values(1, 0)).containsEntry("drawn", "4 180 [1, 4, 2, 3, 5]");
        assertThat(values(1, 101)).containsEntry("drawn", "2 432 [2, 1, 4, 5, 3]");
        assertThat(values(1, Long.MIN_VALUE)).containsEntry("drawn", "3 679 [1, 5, 3, 2, 4]");
    }

    @Test
    void whatIsNotInstalledIsRefusedWithASentence() {
        assertThat(refusal("cards", 1, NOTHING)).isEqualTo("/name: there is no generator 'cards'; write one of dice");
        assertThat(refusal("dice", 3, NOTHING))
                .isEqualTo("/version: version 3 of the generator 'dice' is not installed; there is 1, 2");
    }

    @Test
    void parametersThatTheSchemaDoesNotKnowAreRefused() {
        assertThat(refusal("dice", 1, JsonNodeFactory.instance.objectNode().put("sides", "6")))
                .contains("/parameters").contains("sides");
        assertThat(refusal("dice", 1, JsonNodeFactory.instance.objectNode().put("faces", 6)))
                .startsWith("/parameters/faces: ");
    }

    @Test
    void twoOfOneVersionAreRefused() {
        assertThatThrownBy(() -> Generators.of(List.of(new Dice(1), new Dice(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two generators are version 1 of 'dice'")
                .hasMessageEndingWith("give one of them another version");
    }

    private static Map<String, String> values(int version, long seed) {
        GeneratorOutcome outcome = TWO.generate("dice", version, seed, NOTHING);
        assertThat(outcome).isInstanceOf(GeneratorOutcome.Made.class);
        return ((GeneratorOutcome.Made) outcome).generated().values();
    }

    private static String refusal(String name, int version, JsonNode parameters) {
        GeneratorOutcome outcome = TWO.generate(name, version, 1, parameters);
        assertThat(outcome).isInstanceOf(GeneratorOutcome.Refused.class);
        return ((GeneratorOutcome.Refused) outcome).findings().getFirst().toString();
    }
}
