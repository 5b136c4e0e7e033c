package org.sextant.graphql.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema for tools that do not introspect. */
class SchemaFilesTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theTextIsTheOneInTheRepository() throws IOException {
        assertThat(SERVER.client().get("/schema.graphql").body())
                .isEqualTo(Files.readString(Path.of("schema.graphql")));
    }

    @Test
    void theIntrospectionResultTellsAllThatToolsAskFor() {
        JsonNode schema = GraphQlClient.json(SERVER.client().get("/schema.json").body()).at("/data/__schema");
        JsonNode answer = named(schema.path("types"), "AnswerInput");
        assertThat(answer.path("isOneOf").asBoolean()).isTrue();
        assertThat(named(schema.path("types"), "Markdown").path("specifiedByURL").asText()).startsWith("https://");
        assertThat(named(schema.path("directives"), "cost").path("isRepeatable").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/schema.graphql, text/plain; charset=utf-8", "/schema.json, application/json; charset=utf-8"})
    void whoeverHasTheSchemaIsToldSoAndGetsNothingMore(String path, String type) {
        HttpResponse<String> first = SERVER.client().get(path);
        assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = SERVER.client().with("If-None-Match", "\"other\", W/" + tag).get(path);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(SERVER.client().with("If-None-Match", "\"other\"").get(path).statusCode()).isEqualTo(200);
    }

    private static JsonNode named(JsonNode elements, String name) {
        for (JsonNode element : elements) {
            if (element.path("name").asText().equals(name)) {
                return element;
            }
        }
        throw new AssertionError("there is no " + name);
    }
}
