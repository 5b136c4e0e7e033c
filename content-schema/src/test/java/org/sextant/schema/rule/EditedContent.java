package org.sextant.schema.rule;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Contents;
import org.sextant.schema.release.UnreadableRelease;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A sound content that a test changes; a place is a path in which things of a list go by their id or number. */
final class EditedContent {
    private static final JsonMapper RELAXED = JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES).build();

    private final JsonNode content = tree(CanonicalJson.write(Contents.sound().build()));

    /** Puts a value, in JSON with simple quotes, in a place. */
    void set(String place, String json) {
        String name = name(place);
        switch (around(place)) {
            case ArrayNode list when name.equals("-") -> list.add(value(json));
            case ArrayNode list -> list.set(Integer.parseInt(name), value(json));
            case JsonNode object -> ((ObjectNode) object).set(name, value(json));
        }
    }

    /** Takes away what stands in a place. */
    void remove(String place) {
        switch (around(place)) {
            case ArrayNode list -> list.remove(index(list, name(place)));
            case JsonNode object -> ((ObjectNode) object).remove(name(place));
        }
    }

    /** Puts a copy of a thing beside it, with another id and other fields. */
    void copy(String place, String id, String changes) {
        ArrayNode list = (ArrayNode) around(place);
        ObjectNode copy = list.get(index(list, name(place))).deepCopy();
        list.add(copy.put("id", id).setAll((ObjectNode) value(changes)));
    }

    /** The content as it stands now. */
    Content content() throws UnreadableRelease {
        return CanonicalJson.read(content.toString().getBytes(UTF_8), Content.class);
    }

    /** All that its rules say, each "rule KIND id at place: sentence". */
    List<String> breaches() throws UnreadableRelease {
        return told(ContentRules.breaches(content(), TinyType.BOTH));
    }

    /** What its rules say of it and do not say of an earlier one. */
    List<String> added(EditedContent earlier) throws UnreadableRelease {
        return told(ContentRules.added(earlier.content(), content(), TinyType.BOTH));
    }

    private static List<String> told(List<Breach> breaches) {
        return breaches.stream().map(breach -> breach.rule() + " " + breach.subject().kind() + " "
                + breach.subject().id() + (breach.at().isEmpty() ? "" : " at ") + breach.at() + ": "
                + breach.sentence()).toList();
    }

    private JsonNode around(String place) {
        JsonNode at = content;
        List<String> names = List.of(place.substring(1).split("/"));
        for (String name : names.subList(0, names.size() - 1)) {
            at = at instanceof ArrayNode list ? list.get(index(list, name)) : at.path(name);
        }
        return at;
    }

    private static int index(ArrayNode list, String name) {
        return IntStream.range(0, list.size()).filter(i -> Stream.of("id", "index", "code", "tube")
                .anyMatch(key -> list.get(i).path(key).asText().equals(name))).findFirst()
                .orElseGet(() -> Integer.parseInt(name));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static JsonNode value(String json) {
        return tree(json.getBytes(UTF_8));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return RELAXED.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
