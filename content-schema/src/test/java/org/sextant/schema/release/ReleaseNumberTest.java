package org.sextant.schema.release;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReleaseNumberTest {
    @Test
    void releasesAreCountedFromOne() {
        assertThat(ReleaseNumber.FIRST).hasToString("1");
        assertThat(ReleaseNumber.FIRST.next()).isEqualTo(new ReleaseNumber(2)).isGreaterThan(ReleaseNumber.FIRST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void thereIsNoReleaseBeforeTheFirst(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseNumber(value))
                .withMessage("'release' is " + value + ", not 1 to 2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "42", "999999999"})
    void aNumberIsReadFromItsFigures(String text) {
        assertThat(ReleaseNumber.parse(text)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "+1", "1.0", " 1", "9999999999", "one", "\u0661"})
    void otherTextsAreNoReleaseNumber(String text) {
        assertThat(ReleaseNumber.parse(text)).isEmpty();
    }
}
