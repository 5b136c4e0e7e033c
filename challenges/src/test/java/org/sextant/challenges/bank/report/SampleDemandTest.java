package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.content.Challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SampleDemandTest {
    private static final Challenge ONE = SmallBank.choosing("a-1-0", "QCU", List.of(1), "nord", "sud", "est");
    private static final Challenge SEVERAL = SmallBank.choosing("a-1-0", "QCM", List.of(1, 2), "nord", "sud", "est");
    private static final Challenge TYPED = SmallBank.typing("a-1-0", "Quelle ville ?");

    @ParameterizedTest
    @MethodSource("samples")
    void aChallengeLacks(Challenge challenge, List<String> accepted, List<String> refused, List<String> missing) {
        assertThat(SampleDemand.missing(SmallBank.with(challenge, accepted, refused))).isEqualTo(missing);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments(ONE, List.of("1"), List.of("2", "3"), List.of()),
                arguments(ONE, List.of("1"), List.of("3"), List.of("choice 2")),
                arguments(SEVERAL, List.of("1,2", "2,1"), List.of("1", "2", "1,2,3"), List.of()),
                arguments(SEVERAL, List.of("1,2"), List.of("1", "3,2,1"), List.of("the key in another order",
                        "the key without 1")),
                arguments(SEVERAL, List.of("1,2", "2,1"), List.of("1", "2"), List.of("the key with 3")),
                arguments(TYPED, List.of("a", "b", "c"), List.of("d", "e", "f"), List.of()),
                arguments(TYPED, List.of("a"), List.of("d", "e"), List.of("1 of 3 accepted", "2 of 3 refused")));
    }
}
