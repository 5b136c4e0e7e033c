package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ReleaseFormatTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void aReleaseReadsBackAsItWasWritten() throws Exception {
        Release release = Contents.sound().release();
        assertThat(ReleaseFormat.read(ReleaseFormat.write(release))).isEqualTo(release);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writingWhatWasReadGivesTheSameBytes(long seed) throws Exception {
        byte[] written = ReleaseFormat.write(new RandomContents(seed).next().release());
        assertThat(text(ReleaseFormat.write(ReleaseFormat.read(written)))).isEqualTo(text(written));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBytesDoNotTellTheOrderInWhichEntitiesWereGiven(long seed) {
        Contents contents = new RandomContents(seed).next();
        byte[] written = ReleaseFormat.write(contents.release());
        for (List<?> part : List.of(contents.laws, contents.levels, contents.areas, contents.competences,
                contents.tubes, contents.skills, contents.challenges, contents.tutorials, contents.targetProfiles)) {
            Collections.shuffle(part, new Random(seed));
        }
        assertThat(text(ReleaseFormat.write(contents.release()))).isEqualTo(text(written));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void theOrderOfKeysInAFileDoesNotChangeTheRelease() throws Exception {
        byte[] written = ReleaseFormat.write(Contents.sound().release());
        byte[] backwards = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(backwards(tree(written)));
        assertThat(text(backwards)).isNotEqualTo(text(written));
        assertThat(text(ReleaseFormat.write(ReleaseFormat.read(backwards)))).isEqualTo(text(written));
    }

    @Test
    void keysAreSortedAtEveryDepth() throws Exception {
        assertKeysSorted(tree(ReleaseFormat.write(Contents.sound().release())), "");
    }

    @Test
    void thereIsNoWhiteSpaceBetweenValues() {
        String written = text(ReleaseFormat.write(Contents.sound().release()));
        assertThat(written.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "")).isNotEmpty().doesNotContainPattern("\\s");
    }

    @Test
    void theEnvelopeSaysFormatVersionNumberDateAndTheChecksumOfTheContent() throws Exception {
        Content content = Contents.sound().build();
        JsonNode envelope = tree(ReleaseFormat.write(new Release(new ReleaseNumber(3), Contents.PUBLISHED_AT,
                content)));
        assertThat(envelope.properties()).extracting(Map.Entry::getKey).containsExactly("content", "format",
                "formatVersion", "number", "publishedAt", "sha256");
        assertThat(envelope.at("/format").textValue()).isEqualTo("sextant-release");
        assertThat(envelope.at("/formatVersion").intValue()).isEqualTo(1);
        assertThat(envelope.at("/number").intValue()).isEqualTo(3);
        assertThat(envelope.at("/publishedAt").textValue()).isEqualTo("2026-11-22T10:00:00.123456Z");
        assertThat(envelope.at("/sha256").textValue()).isEqualTo(Sha256.of(CanonicalJson.write(content)));
    }

    @Test
    void theChecksumIsThatOfTheContentWhateverTheReleaseItIsIn() {
        Content content = Contents.sound().build();
        Release later = new Release(new ReleaseNumber(7), Contents.PUBLISHED_AT.plusSeconds(1), content);
        assertThat(text(ReleaseFormat.write(later))).contains(ReleaseFormat.contentSha256(content))
                .isNotEqualTo(text(ReleaseFormat.write(Contents.sound().release())));
    }

    private static void assertKeysSorted(JsonNode node, String path) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).as("keys at %s", path).isSorted();
        node.properties().forEach(e -> assertKeysSorted(e.getValue(), path + "/" + e.getKey()));
        node.values().forEachRemaining(child -> assertKeysSorted(child, path + "/*"));
    }

    private static JsonNode backwards(JsonNode node) {
        if (node.isArray()) {
            return MAPPER.createArrayNode().addAll(node.valueStream().map(ReleaseFormatTest::backwards).toList());
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode turned = MAPPER.createObjectNode();
        List.copyOf(node.properties()).reversed().forEach(e -> turned.set(e.getKey(), backwards(e.getValue())));
        return turned;
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }
}
