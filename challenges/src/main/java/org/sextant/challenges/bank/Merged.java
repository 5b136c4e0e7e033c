package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sextant.challenges.bank.SourceBank.Written;

/** A thing as it was written, field by field, where it still means the same; otherwise as a release has it. */
final class Merged {
    private Merged() {
    }

    /**
     * How it is written.
     *
     * @param meaning what it is
     * @param former  how it was written, where it was
     * @param was     what that meant
     */
    static ObjectNode of(ObjectNode meaning, Optional<Written> former, ObjectNode was) {
        ObjectNode written = former.map(Written::own).orElse(Meanings.NOTHING);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        Set<String> fields = new TreeSet<>();
        meaning.fieldNames().forEachRemaining(fields::add);
        written.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            boolean kept = former.isPresent() && meaning.path(field).equals(was.path(field));
            JsonNode value = kept ? written.get(field) : meaning.get(field);
            if (value != null && (kept || !isEmptyList(value))) {
                form.set(field, value);
            }
        }
        return form;
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }
}
