package org.sextant.graphql.http;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.GraphQlClient.json;

/** What clients may rely on beyond the 61 audits that the judges run. */
class HttpEndpointTest {
    private static final String GOOD = "{\"query\":\"{framework{code}}\"}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -                                                                   | application/json
            */*                                                                 | application/json
            application/*                                                       | application/json
            application/json                                                    | application/json
            application/graphql-response+json                                   | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9           | application/graphql-response+json
            application/json;q=0.5, application/graphql-response+json;q=0.9     | application/graphql-response+json
            text/html, application/json;q=0.1                                   | application/json
            """)
    void theBestAcceptedTypeIsAnswered(String accept, String type) {
        GraphQlClient client = accept == null ? SERVER.client() : SERVER.client().with("Accept", accept);
        HttpResponse<String> answer = client.send("/graphql", "application/json", GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + "; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0"})
    void aClientThatAcceptsNeitherTypeIsToldSo(String accept) {
        assertThat(SERVER.client().with("Accept", accept).send("/graphql", "application/json", GOOD).statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded",
            "application/json; charset=latin1"})
    void whatAPlainFormCanSendIsRefused(String contentType) {
        HttpResponse<String> answer = SERVER.client().send("/graphql", contentType, GOOD);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Content-Type: application/json");
    }

    @Test
    void aMultipartFormIsRefused() {
        assertThat(SERVER.client().send("/graphql", "multipart/form-data; boundary=x", GOOD).statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                             | This is no JSON
            []                                            | batches are not taken
            [{"query":"{framework{code}}"}]               | batches are not taken
            "text"                                        | must be a JSON object
            {}                                            | Send either 'query'
            {"query":"{a}","documentId":"x"}              | Send either 'query'
            {"documentId":7}                              | 'documentId' must be a string
            {"query":7}                                   | 'query' must be a string
            {"query":"{a}","variables":[]}                | 'variables' must be a JSON object
            {"query":"{a}","operationName":3}             | 'operationName' must be a string
            {"query":"{a}","extensions":"x"}              | 'extensions' must be a JSON object
            {"query":"{a}"} trailing                      | This is no JSON
            """)
    void aMalformedBodyIsRefusedWithItsReason(String body, String reason) {
        HttpResponse<String> answer = SERVER.client().send("/graphql", "application/json", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).at("/errors/0/message").asText()).contains(reason);
        assertThat(json(answer.body()).at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
        assertThat(answer.body()).doesNotContain("org.sextant", "com.fasterxml", "\\tat ");
    }

    @Test
    void getRunsQueriesAndNoMutations() {
        HttpResponse<String> query = SERVER.client().get("/graphql?query=" + encoded("{framework{code}}"));
        assertThat(json(query.body()).at("/data/framework/code").asText()).isEqualTo("CRCN");
        HttpResponse<String> mutation = SERVER.client().get("/graphql?query="
                + encoded("mutation{sessionCreate(input:{login:\"a\",password:\"b\"}){session{accessToken}}}"));
        assertThat(mutation.statusCode()).isEqualTo(405);
        assertThat(mutation.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                        | PARSE_FAILED
            {nowhere}                                | VALIDATION_FAILED
            {framework(code: 7){code}}               | VALIDATION_FAILED
            query A{limits{cost}} query B{limits{cost}} | VALIDATION_FAILED
            """)
    void aDocumentThatCannotRunHasACode(String document, String code) {
        assertThat(SERVER.client().errorCode(document)).isEqualTo(code);
        assertThat(SERVER.client().with("Accept", "application/graphql-response+json").post(document, Map.of())
                .statusCode()).isEqualTo(400);
        assertThat(SERVER.client().post(document, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestKeepsTheIdItCameWithAndGetsOneOtherwise() {
        HttpResponse<String> own = SERVER.client().with("X-Request-Id", "abc-123").post("{nowhere}", Map.of());
        assertThat(own.headers().firstValue("X-Request-Id")).hasValue("abc-123");
        assertThat(json(own.body()).at("/errors/0/extensions/requestId").asText()).isEqualTo("abc-123");
        HttpResponse<String> unfit = SERVER.client().with("X-Request-Id", "a b\"c").post("{limits{cost}}", Map.of());
        assertThat(unfit.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        HttpResponse<String> answer = SERVER.client().send("/graphql", "application/json",
                "{\"query\":\"#" + "x".repeat(1_100_000) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1048576");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
