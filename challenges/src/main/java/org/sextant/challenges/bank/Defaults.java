package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a bank file need not write. */
final class Defaults {
    /** The field in which a variant lists what of its prototype it does not have. */
    static final String WITHOUT = "without";

    private Defaults() {
    }

    /** Fills in a challenge. */
    static void challenge(ObjectNode challenge, String locale) {
        challenge.remove(WITHOUT);
        if (!challenge.has("version")) {
            challenge.put("version", 1);
        }
        if (!challenge.has("locales")) {
            challenge.putArray("locales").add(locale);
        }
        absentIsFalse(challenge, "focused", "shuffled");
        if (challenge.get("suitability") instanceof ObjectNode suitability) {
            absentIsFalse(suitability, "colourBlind", "blind", "hardToFindOnline");
        }
        if (challenge.get("generator") instanceof ObjectNode generator && !generator.has("parameters")) {
            generator.putObject("parameters");
        }
    }

    /** A variant with all that it inherits from its prototype. */
    static ObjectNode inherited(ObjectNode prototype, ObjectNode variant) {
        ObjectNode whole = prototype.deepCopy();
        whole.remove("id");
        variant.path(WITHOUT).forEach(field -> whole.remove(field.asText()));
        for (var field : variant.properties()) {
            JsonNode former = whole.get(field.getKey());
            if (field.getKey().equals("generator") && former instanceof ObjectNode generator) {
                generator.setAll((ObjectNode) field.getValue().deepCopy());
            } else {
                whole.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        return whole;
    }

    private static void absentIsFalse(ObjectNode object, String... fields) {
        for (String field : fields) {
            if (!object.has(field)) {
                object.put(field, false);
            }
        }
    }
}
