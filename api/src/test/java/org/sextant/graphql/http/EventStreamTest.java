package org.sextant.graphql.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Role;
import org.sextant.test.EventReader;
import org.sextant.test.GraphQlClient;
import org.sextant.test.LiveSocket;
import org.sextant.test.TestServer;
import org.sextant.test.Ticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sextant.test.GraphQlClient.json;

/** The protocol "GraphQL over Server-Sent Events", a connection for each operation. */
class EventStreamTest {
    private static final String EVENTS = "text/event-stream";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.ticks", true)
            .with("sextant.limits.live.connections-per-address", 3)
            .with("sextant.limits.live.keep-alive-time", "200ms");

    @Test
    void eachEventIsANextAndTheStreamIsKeptAlive() {
        try (EventReader events = SERVER.client().events("subscription{tick}")) {
            assertThat(events.response().statusCode()).isEqualTo(200);
            assertThat(events.response().headers().firstValue("Content-Type").orElseThrow()).startsWith(EVENTS);
            assertThat(events.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            awaitListeners(1);
            SERVER.bean(Ticks.class).tell(1);
            SERVER.bean(Ticks.class).tell(2);
            assertThat(events.next().at("/data/tick").asInt()).isEqualTo(1);
            assertThat(events.next().at("/data/tick").asInt()).isEqualTo(2);
            events.awaitComment();
            events.awaitComment();
        }
        awaitListeners(0);
    }

    @Test
    void aQueryIsOneNextAndComplete() {
        try (EventReader events = SERVER.client().events("{framework{code}}")) {
            assertThat(events.next().at("/data/framework/code").asText()).isEqualTo("CRCN");
            assertThat(events.event()).containsExactly("event: complete", "data: ");
            assertThat(events.event()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                   | PARSE_FAILED
            subscription{nothing}               | VALIDATION_FAILED
            subscription{secretTick}            | UNAUTHENTICATED
            """)
    void aDocumentThatCannotRunIsANextWithTheErrors(String document, String code) {
        try (EventReader events = SERVER.client().events(document)) {
            assertThat(events.next().at("/errors/0/extensions/code").asText()).isEqualTo(code);
            assertThat(events.event().getFirst()).isEqualTo("event: complete");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json | {                 | 400 | This is no JSON
            application/json | {}                | 400 | Send either 'query'
            text/plain       | {"query":"{a}"}   | 415 | Content-Type: application/json
            """)
    void aRequestThatIsNoneIsRefusedAsJsonBeforeTheStream(String type, String body, int status, String sentence) {
        HttpResponse<String> answer = SERVER.client().with("Accept", EVENTS).send("/graphql", type, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(json(answer.body()).at("/errors/0/message").asText()).contains(sentence);
    }

    @Test
    void aBadTokenIsRefusedBeforeTheStream() {
        GraphQlClient client = SERVER.client().with("Authorization", "Bearer x").with("Accept", EVENTS);
        assertThat(client.post("subscription{tick}", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasTheRoleIsTold() {
        try (EventReader events = SERVER.client(Role.PUBLISHER).events("subscription{secretTick}")) {
            awaitListeners(1);
            SERVER.bean(Ticks.class).tell(3);
            assertThat(events.next().at("/data/secretTick").asInt()).isEqualTo(3);
        }
        awaitListeners(0);
    }

    @Test
    void getStreamsSubscriptionsAndQueriesAndNoMutations() {
        GraphQlClient client = SERVER.client().with("Accept", EVENTS);
        assertThat(client.get(encoded("{framework{code}}")).body()).startsWith("event: next\ndata: {");
        HttpResponse<String> mutation = client
                .get(encoded("mutation{sessionCreate(input:{login:\"a\",password:\"b\"}){session{accessToken}}}"));
        assertThat(mutation.statusCode()).isEqualTo(405);
        assertThat(client.get(encoded("subscription{nothing}")).body()).contains("VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                              | 200 | application/json
            application/graphql-response+json                             | 400 | application/graphql-response+json
            """)
    void aClientThatTakesNoStreamIsToldWhereSubscriptionsAre(String accept, int status, String type) {
        HttpResponse<String> answer = SERVER.client().with("Accept", accept).post("subscription{tick}", Map.of());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(json(answer.body()).at("/errors/0/message").asText()).contains("text/event-stream")
                .contains("graphql-transport-ws");
    }

    @Test
    void aClientThatTakesBothGetsAStreamForASubscriptionOnly() {
        GraphQlClient client = SERVER.client().with("Accept",
                "application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0.8");
        assertThat(json(client.post("{framework{code}}", Map.of()).body()).at("/data/framework/code").asText())
                .isEqualTo("CRCN");
        assertThat(client.post("subscription{secretTick}", Map.of()).body()).startsWith("event: next\ndata: {");
    }

    @Test
    void streamsAboveTheLimitOfAnAddressAreRefused() {
        try (EventReader one = SERVER.client().events("subscription{tick}");
                EventReader two = SERVER.client().events("subscription{tick}");
                EventReader three = SERVER.client().events("subscription{tick}");
                EventReader four = SERVER.client().events("subscription{tick}")) {
            assertThat(one.response().statusCode() + two.response().statusCode() + three.response().statusCode())
                    .isEqualTo(600);
            assertThat(four.response().statusCode()).isEqualTo(429);
            assertThat(body(four)).contains("TOO_MANY", "3 connections");
        }
        SERVER.eventually(() -> SERVER.gauge("sextant_live_connections") == 0);
    }

    @Test
    void socketsAndStreamsOfAnAddressAreCountedTogether() {
        try (EventReader stream = SERVER.client().events("subscription{tick}");
                LiveSocket one = LiveSocket.open(SERVER);
                LiveSocket two = LiveSocket.open(SERVER)) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(one.isOpen() && two.isOpen()).isTrue();
            assertThatThrownBy(() -> LiveSocket.open(SERVER)).cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> {
                        assertThat(refused.getResponse().statusCode()).isEqualTo(429);
                        assertThat(refused.getResponse().headers().firstValue("Retry-After")).hasValue("1");
                    });
        }
        SERVER.eventually(() -> SERVER.gauge("sextant_live_connections") == 0);
    }

    @Test
    void aServerThatStopsCutsTheStreamOffWithoutSayingThatItIsComplete() {
        TestServer server = new TestServer().with("sextant.test.ticks", true).start();
        try (EventReader events = server.client().events("subscription{tick}")) {
            server.eventually(() -> server.bean(Ticks.class).listeners() == 1);
            Instant told = Instant.now();
            server.stop();
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(events.event()).isEmpty();
        }
    }

    private static void awaitListeners(int count) {
        SERVER.eventually(() -> SERVER.bean(Ticks.class).listeners() == count);
    }

    private static String encoded(String query) {
        return "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String body(EventReader reader) {
        try {
            return new String(reader.response().body().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
