package org.sextant.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.part.Item;
import org.sextant.schema.text.LocalizedText;

/** Lists of {@code {id, label}}. */
final class Items {
    private Items() {
    }

    static List<Item> read(JsonNode list) {
        return list.valueStream().map(item -> new Item(item.path("id").asText(), label(item.path("label")))).toList();
    }

    static Set<String> ids(JsonNode list) {
        return list.valueStream().map(item -> item.path("id").asText()).collect(Collectors.toSet());
    }

    /** Ids that stand twice and labels that cannot be read, each in a sentence. */
    static Stream<String> check(String name, JsonNode list) {
        Set<String> seen = new HashSet<>();
        return list.valueStream().flatMap(item -> {
            String id = item.path("id").asText();
            Stream<String> twice = seen.add(id) ? Stream.empty()
                    : Stream.of(name + " holds '" + id + "' twice; rename one");
            return Stream.concat(twice, problem(name, id, item.path("label")));
        });
    }

    private static Stream<String> problem(String name, String id, JsonNode json) {
        try {
            label(json);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(name + ", label of '" + id + "': " + e.getMessage());
        }
    }

    private static LocalizedText label(JsonNode json) {
        if (!json.isObject()) {
            return LocalizedText.french(json.asText());
        }
        Map<String, String> byLocale = new TreeMap<>();
        json.properties().forEach(text -> byLocale.put(text.getKey(), text.getValue().asText()));
        return LocalizedText.of(byLocale);
    }
}
