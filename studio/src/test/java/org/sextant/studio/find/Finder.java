package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;

/** Somebody who looks for content, as a frontend asks. */
record Finder(GraphQlClient client) {
    private static final String FACTS = "kind key title locale isFallback competences level type usage life state "
            + "isPublished isMine parent { kind key title } draft { id revision }";

    /** The keys of what is found, the first hundred. */
    List<String> keys(String where) {
        return list("first: 100, where: {" + where + "}").path("nodes").findValuesAsText("key");
    }

    /** How many are found. */
    int count(String where) {
        return list("first: 1, where: {" + where + "}").path("totalCount").asInt();
    }

    /** A page of them. */
    JsonNode list(String arguments) {
        return client.data("{ contentEntries(" + arguments + ") { totalCount pageInfo { hasNextPage hasPreviousPage "
                + "startCursor endCursor } nodes { kind key state } } }").path("contentEntries");
    }

    /** One of them with all that is told of it. */
    JsonNode entry(EntityRef entity) {
        return one(entity, FACTS + " document problems { rule path advice message } usedBy { kind key }");
    }

    /** Some fields of one of them. */
    JsonNode one(EntityRef entity, String fields) {
        return client.data("query($kind: DraftKind!, $key: String!) { contentEntry(kind: $kind, key: $key) { " + fields
                + " } }", Map.of("kind", entity.kind().name(), "key", entity.key())).path("contentEntry");
    }

    /** Where one of them stands. */
    String state(EntityRef entity) {
        return one(entity, "state").path("state").asText();
    }
}
