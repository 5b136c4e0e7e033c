package org.sextant.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.answer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class GivenJsonTest {
    static Stream<Given> given() {
        return Stream.concat(Stream.of(new Given.Skip()),
                Stream.<Answer>of(new Answer.Text(""), new Answer.Text("été \"\n\uD83D\uDE00"),
                        new Answer.Order(List.of()),
                        new Answer.Order(List.of("b", "a")), new Answer.Pairs(List.of()),
                        new Answer.Pairs(List.of(new Answer.Pair("a", "b"))),
                        new Answer.Fields(new LinkedHashMap<>()),
                        new Answer.Fields(new LinkedHashMap<>(Map.of("ville", "Lyon"))))
                        .map(Given.Answered::new));
    }

    @ParameterizedTest
    @MethodSource("given")
    void whatIsKeptIsReadAsItWasGiven(Given given) {
        assertThat(GivenJson.read(GivenJson.write(given))).isEqualTo(given);
    }

    @Test
    void eachAnswerHasALineOfItsOwn() {
        assertThat(given().map(GivenJson::write)).doesNotHaveDuplicates().allSatisfy(
                line -> assertThat(line).startsWith("{\"").doesNotContain("\n"));
    }

    @Test
    void fieldsStayInTheOrderGiven() {
        LinkedHashMap<String, String> values = new LinkedHashMap<>();
        values.put("z", "1");
        values.put("a", "2");
        assertThat(GivenJson.write(new Given.Answered(new Answer.Fields(values)))).isEqualTo(
                "{\"fields\":[{\"field\":\"z\",\"value\":\"1\"},{\"field\":\"a\",\"value\":\"2\"}]}");
    }
}
