package org.sextant.studio.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;
import org.sextant.test.People;
import org.sextant.test.TestServer;

/** Somebody who writes content, and what they do in the studio, as a frontend sends it. */
public final class Desk {
    private static final String PROPOSAL = " proposal { id state baseRevision revision { number } mayReview proposer "
            + "reviewer decidedAt note changes { path } remarks { author path text } draft { key acceptedRevision } }";

    private final GraphQlClient client;
    private final DraftApi drafts;

    public Desk(GraphQlClient client) {
        this.client = client;
        this.drafts = new DraftApi(client);
    }

    /** That of somebody new with these roles. */
    public static Desk of(TestServer server, Role... roles) {
        People people = new People(server);
        return new Desk(people.client(people.newAccount(), roles));
    }

    /** What they ask the API with. */
    public GraphQlClient client() {
        return client;
    }

    /** Opens something, changes its fields and makes a revision of it; the number of that. */
    public int revise(EntityRef entity, Consumer<ObjectNode> edit) {
        JsonNode copy = drafts.open(entity).path("workingCopy");
        ObjectNode document = (ObjectNode) GraphQlClient.json(copy.path("document").asText());
        edit.accept(document);
        int version = drafts.save(entity, copy.path("version").asInt(), document.toString())
                .at("/workingCopy/version").asInt();
        JsonNode made = drafts.commit(entity, copy.path("baseRevision").asInt(), version, "Pour le relire.");
        if (made.path("revision").isNull()) {
            throw new AssertionError("no revision of " + entity + ": " + made);
        }
        return made.at("/revision/number").asInt();
    }

    /** Gives something another French title and makes a revision of it. */
    public int retitle(EntityRef entity, String title) {
        return revise(entity, document -> ((ObjectNode) document.path("title")).put("fr", title));
    }

    /** Puts a revision forward. */
    public JsonNode propose(EntityRef entity, int revision) {
        return propose(entity, revision, "Voici.");
    }

    /** Puts a revision forward, with a word for whoever reviews it. */
    public JsonNode propose(EntityRef entity, int revision, String note) {
        return client.data("mutation($id: ID!, $revision: Int!, $note: Markdown) { draftPropose(id: $id, "
                + "expectedRevision: $revision, input: {note: $note}) { draft { revision } problems { rule severity "
                + "kind key path message } " + PROPOSAL + " userErrors { code field message } } }",
                Map.of("id", DraftApi.id(entity), "revision", revision, "note", note)).path("draftPropose");
    }

    /** Decides on a proposal. */
    public JsonNode review(String proposal, String verdict, String remark) {
        return client.data("mutation($id: ID!, $verdict: ReviewVerdict!, $remark: Markdown) { reviewSubmit(id: $id, "
                + "input: {verdict: $verdict, remark: $remark}) {" + PROPOSAL + " userErrors { code } } }",
                Map.of("id", proposal, "verdict", verdict, "remark", remark)).path("reviewSubmit");
    }

    /** Says something about a proposal. */
    public JsonNode remark(String proposal, String path, String text) {
        return client.data("mutation($id: ID!, $path: String, $text: Markdown!) { proposalRemark(id: $id, "
                + "input: {path: $path, text: $text}) { remark { author path text } userErrors { code } } }",
                Map.of("id", proposal, "path", path, "text", text)).path("proposalRemark");
    }

    /** What they see of a draft. */
    public JsonNode draft(EntityRef entity) {
        return client.data("query($kind: DraftKind!, $key: String!) { draft(kind: $kind, key: $key) { revision "
                + "acceptedRevision problems { rule severity } newest { author reason document }" + PROPOSAL + " } }",
                Map.of("kind", entity.kind().name(), "key", entity.key())).path("draft");
    }

    /** The keys of what was put forward and is wanted. */
    public Iterable<String> proposed(String where) {
        return client.data("{ proposals(where: {" + where + "}) { nodes { draft { key } } } }").at("/proposals/nodes")
                .findValuesAsText("key");
    }

    /** The id of a proposal in an answer. */
    public static String id(JsonNode answer) {
        return answer.at("/proposal/id").asText();
    }

    /** The id of a proposal that nobody made. */
    public static String nobodys() {
        return new GlobalId("Proposal", "999999").encode();
    }

    /** The codes of the errors in an answer. */
    public static Iterable<String> codes(JsonNode answer) {
        return answer.path("userErrors").findValuesAsText("code");
    }
}
