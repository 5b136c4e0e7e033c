package org.sextant.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class LimitsTest {
    private static final String SIGN_IN = "sessionCreate(input:{login:\"a\",password:\"b\"}){session{accessToken}} ";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {limits{cost}}                                      | 1
            {framework{code}}                                   | 1
            {framework{areas{code}}}                            | 2
            {framework{areas{competences{index}}}}              | 7
            {framework{areas{competences{descriptors{text}}}}}  | 27
            {releases{nodes{number}}}                           | 25
            {releases(first:3){nodes{number}}}                  | 8
            {releases(last:3){nodes{number}}}                   | 8
            {a:framework{code} b:framework{code}}               | 2
            {...F ...F} fragment F on Query{limits{cost}}       | 2
            """)
    void theCostIsTheWeightsTimesTheSizesAbove(String document, long cost) {
        assertThat(SERVER.client().answer(document).at("/extensions/cost").asLong()).isEqualTo(cost);
    }

    @Test
    void aPageSizeInAVariableCounts() {
        JsonNode answer = SERVER.client().answer("query($n:Int){releases(first:$n){nodes{number}}}", Map.of("n", 7));
        assertThat(answer.at("/extensions/cost").asLong()).isEqualTo(12);
    }

    @Test
    void aDocumentThatCostsTooMuchIsRefusedWithItsCostAndTheLimit() {
        String dear = IntStream.range(0, 40)
                .mapToObj(i -> "a" + i + ":releases(first:100){nodes{framework{competences{tubes{title}}}}}")
                .collect(Collectors.joining(" ", "{", "}"));
        JsonNode error = SERVER.client().answer(dear).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COSTLY");
        assertThat(error.at("/extensions/cost").asLong()).isGreaterThan(error.at("/extensions/maximumCost").asLong());
    }

    @Test
    void fragmentsThatMultiplyAreRefusedAtOnce() {
        assertThat(SERVER.client().errorCode(fragmentsThatDouble(15))).isEqualTo("TOO_COSTLY");
        assertThat(SERVER.client().errorCode(fragmentsThatDouble(18))).isEqualTo("VALIDATION_FAILED");
        assertThat(SERVER.client().errorCode(fragmentsThatDouble(60))).isEqualTo("TOO_COSTLY");
    }

    @Test
    void aChainOfFragmentsMayBeAsLongAsSelectionsMayNest() {
        assertThat(SERVER.client().answer(chain(20)).has("errors")).isFalse();
        JsonNode refusal = SERVER.client().answer(chain(21)).at("/errors/0/extensions");
        assertThat(refusal.path("code").asText()).isEqualTo("TOO_COSTLY");
        assertThat(refusal.path("limit").asText()).isEqualTo("depth");
        assertTimeout(Duration.ofSeconds(20), () -> SERVER.client().answer(chain(900)));
    }

    private static String chain(int fragments) {
        return IntStream.range(1, fragments).mapToObj(i -> "fragment F" + i + " on Query{...F" + (i + 1) + "}")
                .collect(Collectors.joining(" ", "{...F1} ", " fragment F" + fragments + " on Query{limits{cost}}"));
    }

    private static String fragmentsThatDouble(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> "fragment F" + i + " on Query{...F" + (i + 1) + " ...F" + (i + 1)
                        + "}")
                .collect(Collectors.joining(" ", "{...F0} ", " fragment F" + times + " on Query{limits{cost}}"));
    }

    @Test
    void selectionsThatNestTooDeepAreRefused() {
        String deep = "{framework{competences{area{" + "competences{area{".repeat(10) + "code" + "}}".repeat(10)
                + "}}}}";
        assertThat(SERVER.client().errorCode(deep)).isEqualTo("TOO_COSTLY");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excesses")
    void whatIsTooMuchIsRefusedWithTheLimit(String limit, String document, int asked, int maximum) {
        JsonNode error = SERVER.client().answer(document).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COSTLY");
        assertThat(error.at("/extensions/limit").asText()).isEqualTo(limit);
        assertThat(error.at("/extensions/asked").asInt()).isEqualTo(asked);
        assertThat(error.at("/extensions/maximum").asInt()).isEqualTo(maximum);
        assertThat(error.at("/message").asText()).contains(Integer.toString(maximum), "Ask for less");
    }

    static Stream<Arguments> excesses() {
        return Stream.of(arguments("documentTokens", "{" + "limits{cost} ".repeat(4000) + "}", 10001, 10000),
                arguments("depth", "{a".repeat(2000) + "}".repeat(2000), 21, 20),
                arguments("aliases", aliases(101), 101, 100), arguments("aliases", aliases(1500), 1500, 100),
                arguments("rootFields", "{" + "limits{cost} ".repeat(51) + "}", 51, 50),
                arguments("rootFields", "{...F} fragment F on Query{" + "limits{cost} ".repeat(51) + "}", 51, 50),
                arguments("rootMutations", "mutation{" + SIGN_IN.repeat(5) + "}", 5, 4),
                arguments("listItems", "{nodes(ids:[" + "\"x\" ".repeat(101) + "]){id}}", 101, 100));
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ":limits{cost}")
                .collect(Collectors.joining(" ", "{", "}"));
    }

    @Test
    void aListInAVariableIsCountedToo() {
        List<String> ids = Collections.nCopies(101, "x");
        JsonNode answer = SERVER.client().answer("query($ids:[ID!]!){nodes(ids:$ids){id}}", Map.of("ids", ids));
        assertThat(answer.at("/errors/0/extensions/limit").asText()).isEqualTo("listItems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a:limits{cost} b:limits{cost}}", "{...A} fragment A on Query{limits{cost}}"})
    void whatIsWithinTheLimitsIsAnswered(String document) {
        assertThat(SERVER.client().answer(document).has("errors")).isFalse();
    }

    @Test
    void fragmentsThatGoRoundInACircleAreRefused() {
        JsonNode error = SERVER.client().answer("{...A} fragment A on Query{...B} fragment B on Query{...A}")
                .at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
        assertThat(error.at("/message").asText()).isEqualTo("The fragment A goes round in a circle: it holds itself.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {releases(first:0){nodes{number}}}             | ask for 1 to 100
            {releases(first:101){nodes{number}}}           | ask for 1 to 100
            {releases(last:-1){nodes{number}}}             | ask for 1 to 100
            {releases(first:1,last:1){nodes{number}}}      | not for both
            {releases(first:1,before:"x"){nodes{number}}}  | goes with
            {releases(after:"x"){nodes{number}}}           | not a cursor
            """)
    void aPageThatCannotBeIsRefusedWithTheReason(String document, String reason) {
        GraphQlClient client = SERVER.client();
        assertThat(client.answer(document).at("/errors/0/message").asText()).contains(reason);
        assertThat(client.errorCode(document)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void theLimitsAreTold() {
        JsonNode limits = SERVER.client()
                .data("{limits{cost depth aliases rootFields rootMutations listItems documentTokens requestBytes "
                        + "requestTime time defaultPageSize maximumPageSize}}")
                .path("limits");
        assertThat(limits.toString()).isEqualTo("{\"cost\":20000,\"depth\":20,\"aliases\":100,\"rootFields\":50,"
                + "\"rootMutations\":4,\"listItems\":100,\"documentTokens\":10000,\"requestBytes\":1048576,"
                + "\"requestTime\":\"PT20S\",\"time\":\"PT10S\",\"defaultPageSize\":20,\"maximumPageSize\":100}");
    }
}
