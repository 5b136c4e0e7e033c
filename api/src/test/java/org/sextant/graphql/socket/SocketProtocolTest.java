package org.sextant.graphql.socket;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.platform.Role;
import org.sextant.test.LiveSocket;
import org.sextant.test.LiveSocket.Closed;
import org.sextant.test.TestServer;
import org.sextant.test.Ticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.LiveSocket.PROTOCOL;
import static org.sextant.test.LiveSocket.type;

/** The subprotocol graphql-transport-ws, rule by rule. */
class SocketProtocolTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.ticks", true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                              | 4400 | Invalid message received
            []                                                             | 4400 | Invalid message received
            'text'                                                         | 4400 | Invalid message received
            {'type':'subscription_start'}                                  | 4400 | no known 'type'
            {'id':'1'}                                                     | 4400 | no known 'type'
            {'type':'connection_init','payload':7}                         | 4400 | 'payload' must be an object
            {'type':'ping','payload':'x'}                                  | 4400 | 'payload' must be an object
            {'type':'subscribe','payload':{'query':'{limits{cost}}'}}      | 4400 | 'id' must be a string
            {'type':'subscribe','id':'','payload':{'query':'{a}'}}         | 4400 | 'id' must be a string
            {'type':'subscribe','id':'1'}                                  | 4400 | Send either 'query'
            {'type':'subscribe','id':'1','payload':{'query':7}}            | 4400 | 'query' must be a string
            {'type':'subscribe','id':'1','payload':{'query':'{a}','variables':[]}} | 4400 | 'variables' must be
            {'type':'complete'}                                            | 4400 | 'id' must be a string
            {'type':'subscribe','id':'1','payload':{'query':'{limits{cost}}'}} | 4401 | Unauthorized
            {'type':'connection_init','payload':{'authorization':'Bearer x'}}  | 4403 | Forbidden
            {'type':'connection_init','payload':{'Authorization':'x'}}         | 4403 | Forbidden
            """)
    void aFirstMessageAgainstTheRulesClosesTheSocket(String message, int code, String reason) {
        try (LiveSocket socket = LiveSocket.open(SERVER).say(message)) {
            Closed closed = socket.closed();
            assertThat(closed.code()).isEqualTo(code);
            assertThat(closed.reason()).contains(reason);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'connection_init'}                                                   | 4429 | Too many initialisation requests
            {'type':'subscribe','id':'a','payload':{'query':'subscription{tick}'}}       | 4409 | Subscriber for a already exists
            {'type':'connection_ack'}                                                    | 4400 | Invalid message received
            """)
    void aLaterMessageAgainstTheRulesClosesTheSocket(String message, int code, String reason) {
        try (LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("a", "subscription{tick}").say(message)) {
            assertThat(socket.closed().code()).isEqualTo(code);
            assertThat(socket.closed().reason()).startsWith(reason);
        }
    }

    @Test
    void anotherSubprotocolOrNoneIsNotAcceptable() {
        for (String[] protocols : List.of(new String[]{}, new String[]{"graphql-ws"}, new String[]{"soap", "mqtt"})) {
            try (LiveSocket socket = LiveSocket.open(SERVER, Map.of(), protocols)) {
                assertThat(socket.closed()).isEqualTo(new Closed(4406, "Subprotocol not acceptable"));
            }
        }
        try (LiveSocket socket = LiveSocket.open(SERVER, Map.of(), "soap", PROTOCOL)) {
            assertThat(socket.raw().getSubprotocol()).isEqualTo(PROTOCOL);
        }
    }

    @Test
    void bytesAreNoMessage() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER)) {
            socket.raw().sendBinary(ByteBuffer.wrap(new byte[]{1}), true).join();
            assertThat(socket.closed().code()).isEqualTo(1003);
        }
    }

    @Test
    void aPingIsAnsweredWithItsPayloadEvenBeforeTheGreeting() {
        try (LiveSocket socket = LiveSocket.open(SERVER)) {
            assertThat(socket.say("{'type':'ping'}").next().toString()).isEqualTo("{\"type\":\"pong\"}");
            assertThat(socket.say("{'type':'ping','payload':{'at':7}}").next().at("/payload/at").asInt()).isEqualTo(7);
            assertThat(socket.say("{'type':'pong'}").greet("null").hearsNothing()).isTrue();
            socket.raw().sendPing(ByteBuffer.wrap(new byte[]{1})).join();
            assertThat(type(socket.next())).isEqualTo("pong frame");
        }
    }

    @Test
    void eachEventIsANextUntilTheClientCompletes() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("a", "subscription{tick}")) {
            awaitListeners(1);
            SERVER.bean(Ticks.class).tell(41);
            SERVER.bean(Ticks.class).tell(42);
            JsonNode first = socket.next();
            assertThat(type(first)).isEqualTo("next");
            assertThat(first.path("id").asText()).isEqualTo("a");
            assertThat(first.at("/payload/data/tick").asInt()).isEqualTo(41);
            assertThat(first.at("/payload/extensions/cost").isNumber()).isTrue();
            assertThat(socket.next().at("/payload/data/tick").asInt()).isEqualTo(42);
            socket.say("{'type':'complete','id':'a'}");
            awaitListeners(0);
            SERVER.bean(Ticks.class).tell(43);
            assertThat(socket.hearsNothing()).isTrue();
            assertThat(socket.subscribe("a", "{limits{depth}}").next().at("/payload/data/limits/depth").isInt())
                    .as("an id may be used again").isTrue();
        }
    }

    @Test
    void aQueryAndAMutationAreAnsweredOnce() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER)) {
            JsonNode next = socket.subscribe("q", "{framework{code}}").next();
            assertThat(next.at("/payload/data/framework/code").asText()).isEqualTo("CRCN");
            assertThat(socket.next().toString()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");
            JsonNode refused = socket.subscribe("m",
                    "mutation{sessionCreate(input:{login:\"a\",password:\"b\"}){userErrors{code}}}").next();
            assertThat(refused.at("/payload/data/sessionCreate/userErrors/0/code").asText()).isNotEmpty();
            assertThat(type(socket.next())).isEqualTo("complete");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                       | PARSE_FAILED
            {nowhere}                               | VALIDATION_FAILED
            subscription{tick secretTick}           | VALIDATION_FAILED
            subscription{secretTick}                | UNAUTHENTICATED
            """)
    void anOperationThatCannotRunIsAnErrorAndTheSocketStays(String document, String code) {
        try (LiveSocket socket = LiveSocket.greeted(SERVER)) {
            JsonNode error = socket.subscribe("x", document).next();
            assertThat(type(error)).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo(code);
            assertThat(error.at("/payload/0/extensions/requestId").asText()).matches("[0-9a-f]{16}");
            assertThat(type(socket.subscribe("x", "{limits{depth}}").next())).isEqualTo("next");
        }
    }

    @Test
    void aDocumentThatCostsTooMuchIsAnError() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER)) {
            JsonNode error = socket.subscribe("x", "{framework{competences{area{" + "competences{area{".repeat(10)
                    + "code" + "}}".repeat(10) + "}}}}").next();
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("TOO_COSTLY");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization", "Authorization"})
    void theGreetingSaysWhoItIsAndInWhichLanguage(String name) {
        String payload = "{'" + name + "':'Bearer " + SERVER.token(Role.PUBLISHER) + "','accept-language':'en'}";
        try (LiveSocket socket = LiveSocket.open(SERVER).greet(payload).subscribe("s", "subscription{secretTick}")
                .subscribe("q", "{competence(index:\"1.1\"){locale}}")) {
            assertThat(socket.next().at("/payload/data/competence/locale").asText()).isEqualTo("en");
            assertThat(type(socket.next())).isEqualTo("complete");
            awaitListeners(1);
            SERVER.bean(Ticks.class).tell(5);
            assertThat(socket.next().at("/payload/data/secretTick").asInt()).isEqualTo(5);
        }
    }

    @Test
    void theHeadersOfTheUpgradeCountWhereTheGreetingSaysNothing() {
        try (LiveSocket socket = LiveSocket.open(SERVER, Map.of("Accept-Language", "en", "Sextant-View", "1"), PROTOCOL)
                .greet("{}").subscribe("q", "{release{number} competence(index:\"1.1\"){locale}}")) {
            assertThat(socket.next().at("/payload/data").toString())
                    .isEqualTo("{\"release\":{\"number\":1},\"competence\":{\"locale\":\"en\"}}");
        }
    }

    @Test
    void theCloseOfAClientIsAnsweredInKindAndEndsItsSubscriptions() {
        LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("a", "subscription{tick}");
        awaitListeners(1);
        socket.raw().sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
        assertThat(socket.closed().code()).isEqualTo(WebSocket.NORMAL_CLOSURE);
        awaitListeners(0);
    }

    @Test
    void aClientThatIsGoneIsNoLongerListenedFor() {
        LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("a", "subscription{tick}");
        awaitListeners(1);
        socket.close();
        awaitListeners(0);
    }

    private static void awaitListeners(int count) {
        SERVER.eventually(() -> SERVER.bean(Ticks.class).listeners() == count);
    }
}
