package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a variant is written beside its prototype: what differs, and what it wrote before although it did not. */
final class VariantForm {
    private static final Set<String> OWN = Set.of("id", "version", "variant", "remark");

    private VariantForm() {
    }

    /**
     * A variant without what it inherits.
     *
     * @param variant   the whole
     * @param prototype the whole
     * @param own       what it wrote before; empty where it was not written
     * @param absent    the fields that mean something although they are not written
     */
    static ObjectNode of(ObjectNode variant, ObjectNode prototype, Optional<ObjectNode> own,
            Map<String, JsonNode> absent) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode without = JsonNodeFactory.instance.arrayNode();
        Set<String> fields = new TreeSet<>();
        variant.fieldNames().forEachRemaining(fields::add);
        prototype.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            JsonNode value = variant.get(field);
            JsonNode inherited = prototype.get(field);
            boolean isWritten = own.filter(former -> former.has(field)).isPresent();
            if (OWN.contains(field)) {
                put(form, field, value);
            } else if (value == null) {
                lacking(field, absent, form, without);
            } else if (field.equals(ChallengeForm.GENERATOR) && inherited != null) {
                put(form, field, generator(value, inherited, own.map(former -> former.path(field))));
            } else if (!value.equals(inherited) || isWritten) {
                form.set(field, value);
            }
        }
        if (!without.isEmpty()) {
            form.set(Defaults.WITHOUT, without);
        }
        return form;
    }

    private static void lacking(String field, Map<String, JsonNode> absent, ObjectNode form, ArrayNode without) {
        JsonNode meant = absent.get(field);
        if (meant == null || meant.isObject()) {
            without.add(field);
        } else {
            form.set(field, meant);
        }
    }

    private static @Nullable ObjectNode generator(JsonNode value, JsonNode inherited, Optional<JsonNode> own) {
        ObjectNode differing = JsonNodeFactory.instance.objectNode();
        value.properties().stream()
                .filter(part -> !part.getValue().equals(inherited.get(part.getKey()))
                        || own.filter(former -> former.has(part.getKey())).isPresent())
                .forEach(part -> differing.set(part.getKey(), part.getValue()));
        if (inherited.has("parameters") && !value.has("parameters")) {
            differing.putObject("parameters");
        }
        return differing.isEmpty() && own.filter(JsonNode::isObject).isEmpty() ? null : differing;
    }

    private static void put(ObjectNode form, String field, @Nullable JsonNode value) {
        if (value != null) {
            form.set(field, value);
        }
    }
}
