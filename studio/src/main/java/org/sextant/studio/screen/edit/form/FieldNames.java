package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Fields of a challenge are named by answers and samples: what is named otherwise is named otherwise everywhere. */
final class FieldNames {
    private static final Pattern NAME = Pattern.compile("/options/fields/\\d+/id");

    private FieldNames() {
    }

    /** Whether the name of a field stands at a place. */
    static boolean isName(String pointer) {
        return NAME.matcher(pointer).matches();
    }

    /** Gives all fields their new names at once, wherever they are named, so that two may change names. */
    static void rename(Tree document, Map<String, String> names) {
        if (names.isEmpty()) {
            return;
        }
        renamed(document, "/solution/accepted", names);
        for (String samples : new String[]{"/samples/accepted", "/samples/refused"}) {
            for (int i = 0; i < document.at(samples).size(); i++) {
                renamed(document, Pointers.in(samples, i), names);
            }
        }
    }

    /** Takes what a field accepts, and what samples give in it, out of a challenge. */
    static void forget(Tree document, String name) {
        forgotten(document.at("/solution/accepted"), name);
        document.at("/samples/accepted").valueStream().forEach(sample -> forgotten(sample, name));
        document.at("/samples/refused").valueStream().forEach(sample -> forgotten(sample, name));
    }

    private static void forgotten(JsonNode fields, String name) {
        if (fields instanceof ObjectNode group) {
            group.remove(name);
        }
    }

    private static void renamed(Tree document, String place, Map<String, String> names) {
        if (document.at(place) instanceof ObjectNode fields) {
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            fields.properties().forEach(field -> other.set(names.getOrDefault(field.getKey(), field.getKey()),
                    field.getValue()));
            document.set(place, other);
        }
    }
}
