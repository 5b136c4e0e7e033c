package org.sextant.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.content.ContentStore;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What caches may keep, and under which name. */
class AnswerCachingTest {
    private static final String NAMES = "{framework{competences{name definition}}}";
    private static final String LEVELS = "query Levels($index:String!){competence(index:$index){descriptors{text}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void publishedContentHasAName() {
        HttpResponse<String> first = get(SERVER.client(), NAMES);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=5");
        assertThat(first.headers().firstValue("Vary").orElseThrow()).contains("Accept", "Accept-Language",
                "Sextant-View", "Authorization");
        HttpResponse<String> again = get(SERVER.client(), NAMES);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(etag(again)).isEqualTo(etag(first));
    }

    @Test
    void whoeverHasItIsToldSoWithoutABody() {
        String etag = etag(get(SERVER.client(), NAMES));
        for (String known : List.of(etag, "\"other\", " + etag, "*")) {
            HttpResponse<String> answer = get(SERVER.client().with("If-None-Match", known), NAMES);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(etag(answer)).isEqualTo(etag);
        }
        assertThat(get(SERVER.client().with("If-None-Match", "W/\"other\""), NAMES).statusCode()).isEqualTo(200);
    }

    @Test
    void whateverAnAnswerDependsOnIsInItsName() {
        GraphQlClient client = SERVER.client();
        Set<String> etags = new HashSet<>();
        etags.add(etag(get(client, NAMES)));
        etags.add(etag(get(client, NAMES + " ")));
        etags.add(etag(get(client.with("Accept-Language", "en"), NAMES)));
        etags.add(etag(get(client.with("Accept-Language", "fr"), NAMES)));
        etags.add(etag(get(client.with("Accept", "application/graphql-response+json"), NAMES)));
        etags.add(etag(client.get("/graphql?query=" + encoded(LEVELS) + variables("1.1"))));
        etags.add(etag(client.get("/graphql?query=" + encoded(LEVELS) + variables("1.2"))));
        etags.add(etag(client.get("/graphql?operationName=Levels&query=" + encoded(LEVELS) + variables("1.2"))));
        assertThat(etags).hasSize(8);
    }

    @Test
    void anAnswerInAnotherLanguageIsNotTakenForThisOne() {
        assertThat(get(SERVER.client().with("Accept-Language", "fr"), NAMES).body()).contains("Mener une recherche");
        assertThat(get(SERVER.client().with("Accept-Language", "en"), NAMES).body()).contains("Carry out research");
        assertThat(get(SERVER.client().with("Accept-Language", "fr"), NAMES).body()).contains("Mener une recherche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{node(id:\"Q29tcGV0ZW5jZToxLjE\"){id}}", "{nodes(ids:[\"Q29tcGV0ZW5jZToxLjE\"]){id}}",
            "{nodes(ids:\"Q29tcGV0ZW5jZToxLjE\"){id}}", "{nodes(ids:[]){id}}",
            "query($id:ID!=\"Q29tcGV0ZW5jZToxLjE\"){node(id:$id){id}}", "{n:node(id:\"U2tpbGw6bm9uZQ\"){id} __typename}"})
    void whatIsFoundByIdsOfPublishedContentHasAName(String document) {
        HttpResponse<String> answer = get(SERVER.client(), document);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=5");
        assertThat(etag(get(SERVER.client(), document))).isEqualTo(etag(answer));
    }

    @Test
    void idsInVariablesAreInTheName() {
        String nodes = "query($ids:[ID!]!){nodes(ids:$ids){id ... on Competence{name}}}";
        HttpResponse<String> two = lookedUp(nodes, "\"Q29tcGV0ZW5jZToxLjE\",\"Q29tcGV0ZW5jZToxLjI\"");
        HttpResponse<String> one = lookedUp(nodes, "\"Q29tcGV0ZW5jZToxLjI\"");
        assertThat(etag(two)).isNotEqualTo(etag(one));
        assertThat(two.body()).contains("Mener une recherche");
        assertThat(one.body()).doesNotContain("Mener une recherche");
        for (String unnamed : List.of("\"Q29tcGV0ZW5jZToxLjE\",\"UmVsZWFzZTox\"", "\"QXNzZXNzbWVudDp4\"", "\"!\"", "1")) {
            assertThat(lookedUp(nodes, unnamed).headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{viewer{roles}}", "{releases{nodes{number}}}", "{framework{code} viewer{roles}}",
            "{releaseOffer{contentSha256}}", "{nowhere}", "{competence(index:\"x\"){name}}", "{node(id:\"x\"){id}}",
            "{node(id:\"UmVsZWFzZTox\"){id}}", "{node(id:\"QXNzZXNzbWVudDp4\"){id}}",
            "{nodes(ids:[\"Q29tcGV0ZW5jZToxLjE\",\"QWNjb3VudDox\"]){id}}"})
    void whatDependsOnMoreIsKeptByNobody(String document) {
        HttpResponse<String> answer = get(SERVER.client(), document);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whoeverIsSignedInGetsAnAnswerOfTheirOwn() {
        HttpResponse<String> answer = get(SERVER.client(Role.LEARNER), NAMES);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aPostIsKeptByNobodyOnTheWay() {
        HttpResponse<String> answer = SERVER.client().post(NAMES, Map.of());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aNewReleaseChangesEveryName() {
        List<String> documents = List.of(NAMES, "{limits{cost}}", "{__typename}");
        List<String> before = documents.stream().map(document -> etag(get(SERVER.client(), document))).toList();
        SERVER.publish(SERVER.bean(ContentStore.class).current().release().content(), _ -> new byte[0]);
        List<String> after = documents.stream().map(document -> etag(get(SERVER.client(), document))).toList();
        assertThat(after).doesNotContainAnyElementsOf(before);
        String release = SERVER.bean(ContentStore.class).current().number().toString();
        assertThat(after).allMatch(etag -> etag.startsWith("W/\"" + release + "-"));
    }

    @Test
    void whoeverTakesGzipGetsIt() throws IOException, InterruptedException {
        String plain = get(SERVER.client(), NAMES).body();
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = gzipped();
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(answer.body().length).isLessThan(plain.length() / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                    .isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static HttpResponse<byte[]> gzipped() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + SERVER.running().port() + "/graphql?query=" + encoded(NAMES));
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> get(GraphQlClient client, String document) {
        return client.get("/graphql?query=" + encoded(document));
    }

    private static HttpResponse<String> lookedUp(String document, String ids) {
        return SERVER.client().get("/graphql?query=" + encoded(document) + "&variables="
                + encoded("{\"ids\":[" + ids + "]}"));
    }

    private static String variables(String index) {
        return "&variables=" + encoded("{\"index\":\"" + index + "\"}");
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
