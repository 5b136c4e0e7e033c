package org.sextant.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest {
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
        assertThat(SERVER.client().errorCode(fragmentsThatDouble(60))).isEqualTo("VALIDATION_FAILED");
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

    @Test
    void tooManyTokensAreRefused() {
        assertThat(SERVER.client().errorCode("{" + "limits{cost} ".repeat(4000) + "}")).isEqualTo("PARSE_FAILED");
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
                .data("{limits{cost depth documentTokens requestBytes defaultPageSize maximumPageSize}}")
                .path("limits");
        assertThat(limits.toString()).isEqualTo("{\"cost\":20000,\"depth\":20,\"documentTokens\":10000,"
                + "\"requestBytes\":1048576,\"defaultPageSize\":20,\"maximumPageSize\":100}");
    }
}
