package org.sextant.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.assessment.taking.Keys;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeysTest {
    static Stream<String> wrong() {
        return Stream.of("", " ", "a ", " a", "a b", "a\n", "a\t", "\u00e9", "a\u00a0", "\u007f",
                "x".repeat(101));
    }

    static Stream<String> right() {
        return Stream.of("!", "~", "0", "a-start", "5b3c3a53-4c1c-4b51-8a5e-0a1c7a1f9d22", "x".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("right")
    void anIdempotencyKeyIsTakenAsItIs(String key) {
        assertThat(Keys.idempotency(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheDatabaseMightTakeForAnotherIsNoIdempotencyKey(String key) {
        assertThatThrownBy(() -> Keys.idempotency(key)).isInstanceOfSatisfying(RequestProblem.class,
                problem -> assertThat(problem.code()).isEqualTo(ErrorCode.BAD_REQUEST));
    }
}
