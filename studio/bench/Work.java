import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/**
 * Work under way in the studio, so that its screens have something to show: the publisher of the demonstration changes sixty
 * challenges; forty of them are validated by the reviewer and wait for the next release, ten are being reviewed, ten are
 * still being written.
 */
final class Work {
    private static final int CHALLENGES = 60;
    private static final int PROPOSED = 50;
    private static final int VALIDATED = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String writer;
    private final String reviewer;

    private Work(URI server) throws IOException, InterruptedException {
        this.server = server;
        this.writer = token("publisher");
        this.reviewer = token("reviewer");
    }

    /** Does it, on a server with the demonstration accounts. */
    static void make(URI server) throws IOException, InterruptedException {
        Work work = new Work(server);
        int done = 0;
        for (JsonNode challenge : work.ask(work.writer, "{ contentEntries(first: " + CHALLENGES
                + ", where: {kind: {eq: CHALLENGE}, life: {eq: IN_USE}}) { nodes { key } } }", Map.of())
                .at("/contentEntries/nodes")) {
            work.change(challenge.path("key").asText(), done++);
        }
        if (done != CHALLENGES) {
            throw new IOException("only " + done + " challenges were found");
        }
    }

    private void change(String key, int number) throws IOException, InterruptedException {
        JsonNode opened = ask(writer, "mutation($key: String!) { made: draftOpen(input: {kind: CHALLENGE, key: $key}) { "
                + "workingCopy { version baseRevision document draft { id } } userErrors { message } } }",
                Map.of("key", key));
        String id = opened.at("/made/workingCopy/draft/id").asText();
        ObjectNode document = (ObjectNode) JSON.readTree(opened.at("/made/workingCopy/document").asText());
        document.remove("generation"); // what a generator made is changed only once it is detached
        ObjectNode explanation = (ObjectNode) document.path("explanation");
        explanation.put("fr", explanation.path("fr").asText() + " C'est ce que l'on cherchait.");
        JsonNode saved = ask(writer, "mutation($id: ID!, $version: Int!, $document: String!) { made: draftSave(id: $id, "
                + "expectedVersion: $version, input: {document: $document}) { workingCopy { version } userErrors { "
                + "message } } }", Map.of("id", id, "version", opened.at("/made/workingCopy/version").asInt(), "document",
                        document.toString()));
        if (number < PROPOSED) {
            propose(id, opened.at("/made/workingCopy/baseRevision").asInt(),
                    saved.at("/made/workingCopy/version").asInt(), number < VALIDATED);
        }
    }

    private void propose(String id, int base, int version, boolean validated) throws IOException, InterruptedException {
        JsonNode revision = ask(writer, "mutation($id: ID!, $revision: Int!, $version: Int!) { made: draftCommit(id: $id, "
                + "expectedRevision: $revision, input: {version: $version, reason: \"Une phrase de plus.\"}) { revision { "
                + "number } userErrors { message } } }", Map.of("id", id, "revision", base, "version", version));
        JsonNode proposal = ask(writer, "mutation($id: ID!, $revision: Int!) { made: draftPropose(id: $id, "
                + "expectedRevision: $revision, input: {}) { proposal { id } problems { message } userErrors { message } "
                + "} }", Map.of("id", id, "revision", revision.at("/made/revision/number").asInt()));
        if (validated) {
            ask(reviewer, "mutation($id: ID!) { made: reviewSubmit(id: $id, input: {verdict: VALIDATE}) { userErrors { "
                    + "message } } }", Map.of("id", proposal.at("/made/proposal/id").asText()));
        }
    }

    private String token(String who) throws IOException, InterruptedException {
        return ask("", "mutation($login: String!) { made: sessionCreate(input: {login: $login, password: "
                + "\"sextant-demo\"}) { session { accessToken } userErrors { message } } }",
                Map.of("login", who + "@demo.sextant")).at("/made/session/accessToken").asText();
    }

    private JsonNode ask(String token, String query, Map<String, Object> variables)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(Map.of("query", query, "variables", variables));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        JsonNode answer = JSON.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
        if (answer.hasNonNull("errors") || !answer.at("/data/made/userErrors").isEmpty()) {
            throw new IOException(query + " answers " + answer);
        }
        return answer.path("data");
    }
}
