package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.release.Refused.SOUND;
import static org.sextant.schema.release.Refused.refused;

class UnreadableReleaseTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void aReleaseFromANewerSextantIsRefused() {
        assertThat(refused(edited(release -> release.put("formatVersion", 2).put("newField", 1)))).isEqualTo(
                "the release has format version 2; this Sextant reads up to version 1: use a newer Sextant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "-1", "1.5", "\"1\"", "[1]"})
    void aReleaseThatDoesNotSayItsVersionIsRefused(String version) {
        assertThat(refused(SOUND.replace("\"formatVersion\":1", "\"formatVersion\":" + version)))
                .isEqualTo("the release does not say its 'formatVersion', a whole number from 1");
    }

    @Test
    void aReleaseWithoutAVersionIsRefused() {
        assertThat(refused(edited(release -> release.remove("formatVersion"))))
                .isEqualTo("the release does not say its 'formatVersion', a whole number from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"format\":null}", "{\"format\":\"sextant-bank\"}", "[]", "3", "null", "\"text\"",
            "{\"format\":[\"sextant-release\"]}"})
    void whatIsOfAnotherFormatIsNoRelease(String json) {
        assertThat(refused(json)).isEqualTo("this is no release: its 'format' is not 'sextant-release'");
    }

    @Test
    void aChangedLetterInTheContentIsNoticed() {
        String changed = SOUND.replace("Un indice", "Un indicE");
        assertThat(refused(changed)).startsWith("the content of release 1 has the checksum ")
                .contains(", not " + ReleaseFormat.contentSha256(Contents.sound().build()))
                .endsWith("; it was changed or damaged after it was published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/content", "/content/framework", "/content/framework/areas/0",
            "/content/framework/legalReferences/1", "/content/competences/1/definition",
            "/content/competences/1/descriptors/7/statements/0", "/content/tubes/0", "/content/skills/1",
            "/content/challenges/0/illustration", "/content/challenges/0/attachments/0", "/content/tutorials/0",
            "/content/targetProfiles/0/tubes/1"})
    void anUnknownFieldIsRefusedAtAnyDepthWithItsPath(String path) {
        assertThat(refused(edited(release -> ((ObjectNode) release.at(path)).put("extra", 1)))).isEqualTo(
                "unknown field 'extra' at " + path + "/extra; it may come from a newer version of Sextant");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /number                                   | 0            | 'release' is 0, not 1 to 2147483647
            /number                                   | 1.5          | a whole number is needed
            /publishedAt                              | "hier"       | 'hier' is no time that exists
            /content/maxReachableLevel                | 9            | 'level' is 9, not 1 to 8
            /content/maxReachableLevel                | "5"          | a whole number is needed
            /content/framework/areas/1/code           | "deux"       | a whole number is needed
            /content/framework/areas/1/origin         | "INVENTED"   | one of OFFICIAL, ABRIDGED, AUTHORED is needed, not 'INVENTED'
            /content/framework/areas/1/origin         | 0            | one of OFFICIAL, ABRIDGED, AUTHORED is needed, not '0'
            /content/framework/areas/1/origin         | {}           | one of OFFICIAL, ABRIDGED, AUTHORED is needed here
            /content/framework/areas/1/title          | ["titre"]    | a group of fields is needed here
            /content/framework/areas/1/title/en       | ["a"]        | a text is needed here
            /content/framework/legalReferences/1/date | "2019-13-01" | '2019-13-01' is no day that exists
            /content/framework/legalReferences/1/date | 2019         | a date is needed
            /content/framework/legalReferences/1/date | ""           | a date is needed
            /content/tutorials/0/updatedOn            | ""           | a date is needed
            /content/challenges/0/timer/seconds       | ""           | a whole number is needed
            /content/competences                      | {}           | a list is needed here
            /content/competences/0                    | "1.1"        | a group of fields is needed here
            /content/competences/0/aliases            | [null]       | a value is missing
            /content/competences/1/index              | "2"          | '2' is no competence index
            /content/challenges/0/timer/seconds       | 0.5          | a whole number is needed
            /content/challenges/0/focused             | "yes"        | true or false is needed
            /content/challenges/0/skill               | "Le premier" | 'id' is 'Le premier'; write lower-case letters
            /content/tutorials/0/duration             | "long"       | 'long' is no duration; write for example PT1H30M
            /content/tutorials/1/link                 | "a b"        | Illegal character in path at index 1: a b
            """)
    void aValueThatDoesNotFitIsRefusedWithItsPath(String path, String value, String sentence) throws IOException {
        JsonNode given = MAPPER.readTree(value);
        String message = refused(edited(release -> set(release, path, given)));
        assertThat(message).startsWith("at " + path).contains(": " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"'', content", "'', sha256", "'', number", "'', publishedAt", "/content, framework",
            "/content, maxReachableLevel", "/content/competences/0, area", "/content/competences/0, title",
            "/content/challenges/0, variant", "/content/challenges/0, options", "/content/challenges/0, focused",
            "/content/tutorials/0, duration", "/content/tubes/0, id"})
    void aFieldThatIsLeftOutIsNamed(String path, String field) {
        assertThat(refused(edited(release -> ((ObjectNode) release.at(path)).remove(field))))
                .startsWith(path.isEmpty() ? "'" : "at " + path).contains(field).endsWith(" is missing");
    }

    private static String edited(Consumer<ObjectNode> edit) {
        try {
            ObjectNode release = (ObjectNode) MAPPER.readTree(SOUND);
            edit.accept(release);
            return release.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(ObjectNode release, String path, JsonNode value) {
        int last = path.lastIndexOf('/');
        String key = path.substring(last + 1);
        switch (release.at(path.substring(0, last))) {
            case ArrayNode list -> list.set(Integer.parseInt(key), value);
            case ObjectNode fields -> fields.set(key, value);
            default -> throw new AssertionError("no such place: " + path);
        }
    }
}
