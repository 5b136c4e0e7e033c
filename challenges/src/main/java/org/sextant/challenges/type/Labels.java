package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/** Texts within options and solutions: French alone, or one text a language. */
final class Labels {
    private Labels() {
    }

    static LocalizedText read(JsonNode json) {
        if (!json.isObject()) {
            return LocalizedText.french(json.asText());
        }
        Map<String, String> byLocale = new TreeMap<>();
        json.properties().forEach(text -> byLocale.put(text.getKey(), text.getValue().asText()));
        return LocalizedText.of(byLocale);
    }

    static @Nullable LocalizedText readOptional(@Nullable JsonNode json) {
        return json == null ? null : read(json);
    }

    /** The text that names a thing whatever the language shown. */
    static String source(LocalizedText text) {
        return text.in(List.of()).text();
    }

    /** Why a text cannot be read, for its author; empty when it can or there is none. */
    static Optional<String> problem(String place, @Nullable JsonNode json) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            read(json);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(place + ": " + (json.isObject() ? e.getMessage() : "the text is empty"));
        }
    }

    /** The texts that stand twice in a list, told apart by nothing but spaces around them. */
    static Stream<String> twice(String place, List<LocalizedText> labels) {
        Map<String, Integer> seen = new TreeMap<>();
        return IntStream.range(0, labels.size()).boxed().flatMap(i -> {
            String text = Typed.plain(source(labels.get(i))).strip();
            Integer other = seen.putIfAbsent(text, i + 1);
            return other == null
                    ? Stream.empty()
                    : Stream.of(place + " " + other + " and " + (i + 1) + " are the same, '" + text
                            + "'; change or remove one");
        });
    }
}
