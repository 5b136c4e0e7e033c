package org.sextant.assessment.adaptive;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SeedTest {
    private static final Seed SEED = new Seed(0x0123456789abcdefL, 0xfedcba9876543210L);

    @Test
    void aSeedIsKeptAsBytesOrDigits() {
        assertThat(SEED.hex()).isEqualTo("0123456789abcdeffedcba9876543210");
        assertThat(Seed.ofHex(SEED.hex())).isEqualTo(SEED);
        assertThat(Seed.ofBytes(SEED.bytes())).isEqualTo(SEED);
        assertThatIllegalArgumentException().isThrownBy(() -> Seed.ofHex("0123"));
    }

    @Test
    void aSeedDoesNotTellItselfToLogs() {
        assertThat(SEED.toString()).doesNotContain("0123456789abcdef").doesNotContain(Long.toString(SEED.high()));
    }

    @Test
    void itsNumbersStayWhatTheyAre() {
        // the first bytes of SHA-256 over seed, position (four bytes) and purpose, by sha256sum
        assertThat(Long.toHexString(SEED.bits(0, "skill"))).isEqualTo("aeb94edeaa7e10fd");
        assertThat(Long.toHexString(SEED.bits(7, "challenge"))).isEqualTo("c075772558930f8d");
    }

    @Test
    void everyNumberBelowTheBoundIsAboutAsLikely() {
        SplittableRandom chance = new SplittableRandom(1);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < 70_000; i++) {
            Seed seed = new Seed(chance.nextLong(), chance.nextLong());
            counts.merge(seed.number(i % 40, "skill", 7), 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys(0, 1, 2, 3, 4, 5, 6);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }
}
