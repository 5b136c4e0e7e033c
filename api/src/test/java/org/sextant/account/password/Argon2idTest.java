package org.sextant.account.password;

import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Argon2idTest {
    private static final Argon2id ARGON = new Argon2id(new Random(1));
    /** Of "password" and "somesalt", from the tests of the reference implementation (test.c). */
    private static final String OF_OTHER_PARAMETERS = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
            + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void theParametersStandInTheHash() {
        assertThat(ARGON.hash("secret")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void twoHashesOfAPasswordDiffer() {
        assertThat(ARGON.hash("secret")).isNotEqualTo(ARGON.hash("secret"));
    }

    @Test
    void aHashKnowsItsPasswordAndNoOther() {
        Optional<String> hash = Optional.of(ARGON.hash("secret é"));
        assertThat(ARGON.matches("secret é", hash)).isTrue();
        assertThat(ARGON.matches("secret e\u0301", hash)).isTrue();
        assertThat(ARGON.matches("secret e", hash)).isFalse();
        assertThat(ARGON.matches("of nobody", Optional.empty())).isFalse();
    }

    @Test
    void hashesOfOtherParametersAreReadAndOutdated() {
        assertThat(ARGON.matches("password", Optional.of(OF_OTHER_PARAMETERS))).isTrue();
        assertThat(ARGON.matches("Password", Optional.of(OF_OTHER_PARAMETERS))).isFalse();
        assertThat(ARGON.isOutdated(OF_OTHER_PARAMETERS)).isTrue();
        assertThat(ARGON.isOutdated(ARGON.hash("password"))).isFalse();
    }

    @Test
    void nobodyTakesAsLongAsSomebody() {
        Optional<String> hash = Optional.of(ARGON.hash("secret"));
        long somebody = quickest(() -> time(hash));
        long nobody = quickest(() -> time(Optional.empty()));
        assertThat((double) nobody / somebody).isBetween(0.5, 2.0);
    }

    private static long quickest(LongSupplier time) {
        return LongStream.generate(time).limit(7).min().orElseThrow();
    }

    private static long time(Optional<String> hash) {
        long start = System.nanoTime();
        ARGON.matches("wrong", hash);
        return System.nanoTime() - start;
    }
}
