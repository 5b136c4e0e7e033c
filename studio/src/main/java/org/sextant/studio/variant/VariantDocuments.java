package org.sextant.studio.variant;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Usage;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;

/** The documents of new challenges. */
final class VariantDocuments {
    private VariantDocuments() {
    }

    /** A challenge to be edited: proposed, and what was measured of another says nothing about it. */
    static Document proposed(SortedMap<String, Value> fields, EntityRef entity, int number) {
        SortedMap<String, Value> proposed = new TreeMap<>(fields);
        proposed.put("id", new Value.Text(entity.key()));
        proposed.put("variant", new Value.Literal(Integer.toString(number)));
        proposed.put("status", new Value.Text("PROPOSED"));
        proposed.remove("parameters");
        return Documents.of(new Value.Fields(proposed));
    }

    /** The fields of a copy that follows no generator. */
    static SortedMap<String, Value> copied(Challenge challenge) {
        SortedMap<String, Value> fields = fields(challenge);
        fields.remove("generation");
        return fields;
    }

    /** The fields of what a generator made, for some usage. */
    static SortedMap<String, Value> generated(Challenge challenge, Usage usage) {
        SortedMap<String, Value> fields = fields(challenge);
        fields.put("usage", new Value.Text(usage.name()));
        return fields;
    }

    private static SortedMap<String, Value> fields(Challenge challenge) {
        return new TreeMap<>(((Value.Fields) Documents.value(Documents.written(challenge))).fields());
    }
}
