package org.sextant;

import java.lang.management.MemoryUsage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When the old generation is collected. */
class OldGenerationTest {
    private static final long MIB = 1 << 20;

    @ParameterizedTest(name = "{0} MiB alive of at most {1}: at {2}")
    @CsvSource(textBlock = """
            10,   4096, 26
            64,   4096, 80
            100,  4096, 125
            1000, 4096, 1250
            100,  110,  110
            100,  -1,   125
            """)
    void itIsCollectedWhenAQuarterOfWhatIsAliveHasComeToIt(long alive, long limit, long threshold) {
        MemoryUsage usage = new MemoryUsage(0, alive * MIB, Math.max(alive, limit) * MIB,
                limit < 0 ? -1 : limit * MIB);
        assertThat(OldGeneration.threshold(usage)).isEqualTo(threshold * MIB);
    }
}
