package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalJsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void aSkillIsWrittenWithSortedKeysPlainIdentifiersAndNothingForWhatItLacks() {
        Skill skill = new Skill(new SkillId("moteurs-3"), new TubeId("moteurs"), new Level(3), SkillStatus.ACTIVE,
                LocalizedText.french("Chercher"), null, List.of(), List.of());
        assertThat(written(skill)).isEqualTo("""
                {"id":"moteurs-3","learnMore":[],"level":3,"status":"ACTIVE",\
                "title":{"fr":"Chercher"},"tube":"moteurs","tutorials":[]}""");
    }

    @Test
    void theSuccessorOfASkillIsWrittenByItsId() throws Exception {
        Skill skill = new Skill(new SkillId("moteurs-3"), new TubeId("moteurs"), new Level(3), SkillStatus.ARCHIVED,
                new SkillId("moteurs-4"), LocalizedText.french("Chercher"), null, List.of(), List.of());
        assertThat(written(skill)).contains("\"status\":\"ARCHIVED\",\"successor\":\"moteurs-4\",");
        assertThat(CanonicalJson.read(CanonicalJson.write(skill), Skill.class)).isEqualTo(skill);
    }

    @Test
    void aTutorialIsWrittenWithIsoDatesAndDurations() throws Exception {
        String json = """
                {"body":"# Écouter\\n","duration":"PT1M30S","format":"AUDIO","id":"ecouter","licence":"CC-BY-4.0",\
                "locale":"fr","publishedOn":"2026-01-31","source":"Sextant","title":"Écouter 🧭",\
                "updatedOn":"2026-02-01"}""";
        assertThat(written(CanonicalJson.read(json.getBytes(UTF_8), Tutorial.class))).isEqualTo(json);
    }

    @Test
    void theLanguagesOfATextAreSortedWhateverMapHeldThem() {
        TreeMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put("en", "yes");
        backwards.put("fr", "oui");
        assertThat(written(new LocalizedText(backwards))).isEqualTo("{\"en\":\"yes\",\"fr\":\"oui\"}");
    }

    @Test
    void theKeysOfFreeJsonAreSortedAtEveryDepth() {
        JsonNode json = JSON.arrayNode().add(JSON.objectNode().put("b", 1)
                .set("a", JSON.objectNode().put("d", "x").putNull("c")));
        assertThat(written(json)).isEqualTo("[{\"a\":{\"c\":null,\"d\":\"x\"},\"b\":1}]");
    }

    @ParameterizedTest
    @MethodSource
    void aNumberIsWrittenTheSameHoweverItIsHeld(JsonNode number, String text) throws Exception {
        assertThat(written(number)).isEqualTo(text);
        assertThat(written(CanonicalJson.read(text.getBytes(UTF_8), JsonNode.class))).isEqualTo(text);
    }

    static Stream<Arguments> aNumberIsWrittenTheSameHoweverItIsHeld() {
        return Stream.of(Arguments.of(JSON.numberNode(3), "3"), Arguments.of(JSON.numberNode(3L), "3"),
                Arguments.of(JSON.numberNode(3.0), "3"), Arguments.of(JSON.numberNode(new BigDecimal("3.00")), "3"),
                Arguments.of(JSON.numberNode(0.5), "0.5"), Arguments.of(JSON.numberNode(new BigDecimal("0.50")), "0.5"),
                Arguments.of(JSON.numberNode(-0.0), "0"), Arguments.of(JSON.numberNode(1e10), "1E+10"),
                Arguments.of(JSON.numberNode(new BigDecimal("1E+10")), "1E+10"),
                Arguments.of(JSON.numberNode(BigInteger.TEN.pow(20)), "100000000000000000000"),
                Arguments.of(JSON.textNode("3.00"), "\"3.00\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"2\"", "null", "true", "[2]", "{}"})
    void onlyAWholeNumberIsALevel(String json) {
        assertThatThrownBy(() -> CanonicalJson.read(json.getBytes(UTF_8), Level.class))
                .isInstanceOf(UnreadableRelease.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"active\"", "\"\"", "\"0\""})
    void onlyItsOwnNameIsAStatus(String json) {
        assertThatThrownBy(() -> CanonicalJson.read(json.getBytes(UTF_8), SkillStatus.class))
                .isInstanceOf(UnreadableRelease.class);
    }

    private static String written(Object value) {
        return new String(CanonicalJson.write(value), UTF_8);
    }
}
