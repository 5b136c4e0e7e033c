package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What is left of the former type of a challenge once another was chosen. */
public final class FormerType {
    private FormerType() {
    }

    /**
     * The document without what the present type does not know and in which nobody wrote anything, such as the format of a
     * field. What somebody wrote stays, for them to take away.
     *
     * @param before the JSON Schema of the former type
     * @param after  that of the present one
     */
    public static String left(String json, String before, String after) {
        Tree document = Form.tree(json);
        Schema former = Schema.of(Form.tree(before).root());
        Schema present = Schema.of(Form.tree(after).root());
        for (String group : List.of("options", "solution")) {
            Schema known = present.field(group);
            FormMaker.keys(document.at("/" + group)).stream()
                    .filter(name -> known.isClosed() && !known.fields().contains(name))
                    .map(name -> Pointers.in("/" + group, name))
                    .filter(place -> !isWritten(document.at(place), former.field(group).field(Pointers.last(place))))
                    .forEach(document::remove);
        }
        return document.root().toString();
    }

    /** Whether something stands there that was not chosen from a list. */
    private static boolean isWritten(JsonNode value, Schema schema) {
        if (value.isArray()) {
            return value.valueStream().anyMatch(item -> isWritten(item, schema.items()));
        } else if (value.isObject()) {
            return value.propertyStream().anyMatch(field -> isWritten(field.getValue(), schema.field(field.getKey())));
        }
        return !value.isNull() && !value.asText().isEmpty() && !schema.values().contains(value.asText());
    }
}
