package org.sextant.graphql.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.platform.Frontends;
import org.sextant.platform.Frontends.DocumentMode;
import org.sextant.platform.Role;
import org.sextant.platform.StartRefused;
import org.sextant.schema.release.Sha256;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Frontends that live elsewhere: their origins and their registered documents. */
class FrontendsTest {
    private static final String ORIGIN = "https://app.example.org";
    private static final String TRUSTED = "query Code { framework { code } }";
    private static final String OTHER = "{framework{title}}";
    private static final String ID = "sha256:" + Sha256.of(TRUSTED.getBytes(StandardCharsets.UTF_8));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DocumentMode.class)
    void aTrustedDocumentIsRunByItsIdOrItsText(DocumentMode mode) throws IOException {
        try (Started server = started(mode, Map.of(ID, TRUSTED))) {
            assertThat(server.post("{\"documentId\":\"" + ID + "\"}").at("/data/framework/code").asText())
                    .isEqualTo("CRCN");
            assertThat(server.client().data(TRUSTED).at("/framework/code").asText()).isEqualTo("CRCN");
            assertThat(server.client().get("/graphql?documentId=" + ID).headers().firstValue("ETag")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"OFF,''", "LOG,''", "REQUIRED,DOCUMENT_NOT_TRUSTED"})
    void anotherDocumentIsRunUnlessTheyAreRequired(DocumentMode mode, String code) throws IOException {
        try (Started server = started(mode, Map.of(ID, TRUSTED))) {
            assertThat(server.client().errorCode(OTHER)).isEqualTo(code);
            assertThat(server.client(Role.ADMIN).errorCode(OTHER)).isEqualTo(code);
            assertThat(server.client().get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anIdThatIsNotKnownIsSaid() throws IOException {
        try (Started server = started(DocumentMode.OFF, Map.of())) {
            JsonNode error = server.post("{\"documentId\":\"sha256:00\"}").at("/errors/0");
            assertThat(error.at("/extensions/code").asText()).isEqualTo("DOCUMENT_UNKNOWN");
            assertThat(error.at("/message").asText()).contains("sha256:00");
        }
    }

    @Test
    void aManifestOfACodeGeneratorIsRead() throws IOException {
        try (Started server = started(DocumentMode.REQUIRED, Map.of(ID.substring(7), TRUSTED))) {
            assertThat(server.post("{\"documentId\":\"" + ID + "\"}").has("data")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sha256:00":"{a}"} | whose SHA-256 is another
            []                  | is not a JSON object of texts
            {"a":               | is not a JSON object of texts
            """)
    void aManifestThatIsNoneKeepsTheServerFromStarting(String manifest, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("manifest.json"), manifest);
        TestServer server = new TestServer().with(frontends(DocumentMode.OFF, file));
        assertThatThrownBy(server::start).isInstanceOf(StartRefused.class).hasMessageContaining(reason)
                .hasMessageContaining("manifest.json");
        server.stop();
    }

    @Test
    void browsersLetTheirPagesCallTheApi() throws IOException, InterruptedException {
        try (Started server = started(DocumentMode.OFF, Map.of())) {
            HttpResponse<String> preflight = server.send(HttpRequest.newBuilder().method("OPTIONS",
                    HttpRequest.BodyPublishers.noBody()).header("Origin", ORIGIN)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "authorization,content-type,sextant-view"));
            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
            assertThat(preflight.headers().allValues("Access-Control-Allow-Headers").toString().toLowerCase())
                    .contains("authorization", "content-type", "sextant-view");
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
            HttpResponse<String> answer = server.send(HttpRequest.newBuilder().header("Origin", ORIGIN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{limits{cost}}\"}")));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
            assertThat(answer.headers().allValues("Access-Control-Expose-Headers").toString()).contains("ETag");
        }
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example.org", "http://app.example.org", "null"})
    void otherOriginsAreGivenNothing(String origin) throws IOException, InterruptedException {
        try (Started server = started(DocumentMode.OFF, Map.of())) {
            HttpResponse<String> answer = server.send(HttpRequest.newBuilder().method("OPTIONS",
                    HttpRequest.BodyPublishers.noBody()).header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST"));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void introspectionIsForTheSignedIn() throws IOException {
        String circle = "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}";
        try (Started server = started(DocumentMode.OFF, Map.of())) {
            assertThat(server.client().errorCode("{__schema{types{name}}}")).isEqualTo("UNAUTHENTICATED");
            assertThat(server.client(Role.LEARNER).errorCode("{__schema{types{name}}}")).isEmpty();
            assertThat(server.client(Role.LEARNER).errorCode(circle)).isNotEmpty();
        }
    }

    private Started started(DocumentMode mode, Map<String, String> documents) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.write(manifest, new JsonMapper().writeValueAsBytes(documents));
        return new Started(new TestServer().with(frontends(mode, manifest)).start());
    }

    private static Frontends frontends(DocumentMode mode, Path manifest) {
        return new Frontends(List.of(ORIGIN), mode, Optional.of(manifest));
    }

    private record Started(TestServer server) implements AutoCloseable {
        GraphQlClient client(Role... roles) {
            return roles.length == 0 ? server.client() : server.client(roles);
        }

        JsonNode post(String body) {
            return GraphQlClient.json(client().send("/graphql", "application/json", body).body());
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            URI address = URI.create("http://127.0.0.1:" + server.running().port() + "/graphql");
            return HTTP.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
