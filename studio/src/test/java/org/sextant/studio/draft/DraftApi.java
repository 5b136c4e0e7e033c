package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sextant.graphql.GlobalId;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;

/** The operations on drafts, as a frontend of the studio sends them. */
public final class DraftApi {
    private static final String COPY = "workingCopy { version baseRevision isBehind document savedAt draft { id revision } "
            + "changes { path kind before after from to spans { kind text } } }";
    private static final String REVISION = "revision { number author writtenAt reason restoredFrom release { number } "
            + "document changes { path kind } }";

    private final GraphQlClient client;

    public DraftApi(GraphQlClient client) {
        this.client = client;
    }

    public static String id(EntityRef entity) {
        return new GlobalId("Draft", entity.toString()).encode();
    }

    public JsonNode open(EntityRef entity) {
        return open(entity.kind().name(), entity.key());
    }

    public JsonNode open(String kind, String key) {
        return client.data("mutation($kind: DraftKind!, $key: String!) { draftOpen(input: {kind: $kind, key: $key}) { "
                + COPY + " userErrors { code field message } } }", Map.of("kind", kind, "key", key)).path("draftOpen");
    }

    public JsonNode save(EntityRef entity, int version, String document) {
        return client.data("""
                mutation($id: ID!, $version: Int!, $document: String!) {
                  draftSave(id: $id, expectedVersion: $version, input: {document: $document}) {""" + COPY
                + " userErrors { code field message } } }",
                Map.of("id", id(entity), "version", version, "document", document)).path("draftSave");
    }

    public JsonNode rebase(EntityRef entity, int version, String document, int base) {
        return client.data("""
                mutation($id: ID!, $version: Int!, $document: String!, $base: Int!) {
                  draftSave(id: $id, expectedVersion: $version, input: {document: $document, baseRevision: $base}) {"""
                + COPY + " userErrors { code field message } } }",
                Map.of("id", id(entity), "version", version, "document", document, "base", base)).path("draftSave");
    }

    public JsonNode commit(EntityRef entity, int revision, int version, String reason) {
        return client.data("""
                mutation($id: ID!, $revision: Int!, $version: Int!, $reason: String!) {
                  draftCommit(id: $id, expectedRevision: $revision, input: {version: $version, reason: $reason}) {
                    draft { revision newest { number } workingCopy { version } }
                    merge { document theirs { number author document } conflicts { path base mine theirs } }"""
                + COPY + REVISION + " userErrors { code field message } } }",
                Map.of("id", id(entity), "revision", revision, "version", version, "reason", reason))
                .path("draftCommit");
    }

    public JsonNode restore(EntityRef entity, int revision, int number, String reason) {
        return client.data("""
                mutation($id: ID!, $revision: Int!, $number: Int!, $reason: String!) {
                  draftRestore(id: $id, expectedRevision: $revision, input: {revision: $number, reason: $reason}) {
                    draft { revision }""" + REVISION + " userErrors { code field message } } }",
                Map.of("id", id(entity), "revision", revision, "number", number, "reason", reason))
                .path("draftRestore");
    }

    public JsonNode discard(EntityRef entity, int version) {
        return client.data("""
                mutation($id: ID!, $version: Int!) {
                  draftDiscard(id: $id, input: {version: $version}) {
                    discarded { version document } workingCopy { version } userErrors { code field message }
                  }
                }""", Map.of("id", id(entity), "version", version)).path("draftDiscard");
    }

    public JsonNode history(EntityRef entity) {
        return client.data(
                "query($kind: DraftKind!, $key: String!) { draft(kind: $kind, key: $key) { id kind key revision "
                        + "workingCopy { version document } history(first: 50) { totalCount nodes { number author reason "
                        + "restoredFrom release { number } document changes { path kind } } } } }",
                Map.of("kind", entity.kind().name(), "key", entity.key())).path("draft");
    }
}
