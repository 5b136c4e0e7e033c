package org.sextant.challenges.bank;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures how long a large bank takes to be checked; see docs/performance.md. */
@EnabledIfSystemProperty(named = "bank.measure", matches = "true")
class LargeBankTest {
    private static final int COPIES = 417;

    @Test
    void fiveThousandChallengesAreCheckedInSeconds(@TempDir Path folder) {
        BankCopy bank = BankCopy.in(folder);
        for (int i = 0; i < COPIES; i++) {
            copy(bank, "tubes/1.1/", "moteurs", i);
            copy(bank, "tubes/2.1/", "messages", i);
        }
        long wallBefore = System.nanoTime();
        long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        BankResult result = bank.result();
        Duration cpu = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore);
        Duration wall = Duration.ofNanos(System.nanoTime() - wallBefore);
        assertThat(result.problems()).isEmpty();
        int count = result.bank().content().orElseThrow().challenges().size();
        System.out
                .println(count + " challenges checked in " + wall.toMillis() + " ms, " + cpu.toMillis() + " ms of CPU");
        assertThat(count).isGreaterThan(5000);
        assertThat(cpu).isLessThan(Duration.ofSeconds(30));
    }

    private static void copy(BankCopy bank, String folder, String tube, int number) {
        String name = tube + number;
        bank.write(folder + name + ".yaml", bank.read(folder + tube + ".yaml").replace("id: " + tube, "id: " + name)
                .replace("\"@" + tube + "\"", "\"@" + name + "\""));
    }
}
