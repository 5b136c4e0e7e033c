package org.sextant.studio.publish.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

/** An author, a reviewer and a publisher, and what the last of them does, as a frontend sends it. */
final class PublishingDesk {
    private final Desk author;
    private final Desk reviewer;
    private final GraphQlClient publisher;

    PublishingDesk(TestServer server) {
        this.author = Desk.of(server, Role.AUTHOR);
        this.reviewer = Desk.of(server, Role.REVIEWER);
        this.publisher = Desk.of(server, Role.PUBLISHER).client();
    }

    Desk author() {
        return author;
    }

    GraphQlClient publisher() {
        return publisher;
    }

    /** Gives something another title and has that validated. */
    void validated(EntityRef entity, String title) {
        validated(entity, author.retitle(entity, title));
    }

    /** Has a revision validated. */
    void validated(EntityRef entity, int revision) {
        JsonNode proposed = author.propose(entity, revision);
        if (!proposed.path("userErrors").isEmpty()) {
            throw new AssertionError(proposed);
        }
        JsonNode reviewed = reviewer.review(Desk.id(proposed), "VALIDATE", "");
        if (!reviewed.path("userErrors").isEmpty()) {
            throw new AssertionError(reviewed);
        }
    }

    /** What the next release would have, without some drafts. */
    JsonNode candidate(EntityRef... leftOut) {
        return candidate(Map.of("leaveOut", ids(leftOut)));
    }

    /** What the next release would have of some drafts alone. */
    JsonNode only(EntityRef... taken) {
        return candidate(Map.of("only", ids(taken)));
    }

    private JsonNode candidate(Map<String, Object> selection) {
        return publisher.data("""
                query($only: [ID!], $leaveOut: [ID!]) { releaseCandidate(only: $only, leaveOut: $leaveOut) {
                  base { id number } contentSha256 problems { rule severity key }
                  entries(first: 100) { nodes { draft { key } revision { number } isNew changes { path after } } }
                  obstacles { draft { key } revision reason }
                } }""", selection).path("releaseCandidate");
    }

    /** Publishes what was seen. */
    JsonNode publish(String seen, String note, EntityRef... leftOut) {
        return publish(Map.of("contentSha256", seen, "note", note, "leaveOut", ids(leftOut)));
    }

    /** Publishes what was seen of some drafts alone. */
    JsonNode publishOnly(String seen, EntityRef... taken) {
        return publish(Map.of("contentSha256", seen, "only", ids(taken)));
    }

    private JsonNode publish(Map<String, Object> input) {
        return publisher.data("""
                mutation($input: ReleasePublishInput!) {
                  releasePublish(input: $input) {
                    release { id number origin publisher note { text } } problems { rule severity key }
                    userErrors { code field message }
                  }
                }""", Map.of("input", input)).path("releasePublish");
    }

    /** Brings a release back. */
    JsonNode rollBack(String release, int expected) {
        return publisher.data("""
                mutation($id: ID!, $expected: Int!) {
                  releaseRollback(id: $id, input: {expectedRelease: $expected, note: "Retour."}) {
                    release { id number restores { number } publisher note { text } } userErrors { code field message }
                  }
                }""", Map.of("id", release, "expected", expected)).path("releaseRollback");
    }

    private static List<String> ids(EntityRef... entities) {
        return List.of(entities).stream().map(DraftApi::id).toList();
    }
}
