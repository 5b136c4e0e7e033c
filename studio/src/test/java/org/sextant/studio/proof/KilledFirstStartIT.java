package org.sextant.studio.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A first start that is killed leaves nothing that a later start minds. Once at each step, one after the other on one
 * home; {@code -Dsextant.proof.rounds=10} kills nine more first starts, each on a home of its own and a while later than
 * the one before.
 */
class KilledFirstStartIT {
    private static final int ROUNDS = Integer.getInteger("sextant.proof.rounds", 1);

    @Test
    void aFirstStartThatWasKilledAtEachStepIsFollowedByACleanOne() {
        try (TrialHome home = TrialHome.fresh()) {
            steps(home).forEach((step, isReached) -> kill(home, step, isReached));
            startsCleanly(home);
        }
    }

    @Test
    void aFirstStartThatWasKilledAtAnyMomentIsFollowedByACleanOne() {
        Duration whole = ROUNDS == 1 ? Duration.ZERO : timeOfAFirstStart();
        for (int round = 1; round < ROUNDS; round++) {
            long moment = System.nanoTime() + whole.toNanos() * round / ROUNDS;
            try (TrialHome home = TrialHome.fresh()) {
                kill(home, "%d of %d parts of %s are over".formatted(round, ROUNDS, whole),
                        () -> System.nanoTime() > moment);
                startsCleanly(home);
            }
        }
    }

    private static Duration timeOfAFirstStart() {
        Instant start = Instant.now();
        try (TrialHome home = TrialHome.fresh()) {
            startsCleanly(home);
            return Duration.between(start, Instant.now());
        }
    }

    private static void kill(TrialHome home, String when, BooleanSupplier isSo) {
        try (ServerProcess server = home.setup().start()) {
            server.eventually(when, isSo);
            server.kill();
            System.out.println("killed when " + when);
            assertThat(server.output()).doesNotContain("Sextant cannot start", "ERROR");
        }
    }

    private static void startsCleanly(TrialHome home) {
        try (ServerProcess server = home.setup().start().ready()) {
            Framework.isAnsweredBy(server);
            server.healthIs(200);
            assertThat(server.output()).doesNotContain("ERROR");
            assertThat(home.databases()).as("databases that run").hasSize(1);
            assertThat(server.client().data("{releases{totalCount}}").at("/releases/totalCount").asInt()).isEqualTo(1);
        }
    }

    private static Map<String, BooleanSupplier> steps(TrialHome home) {
        Path database = home.path().resolve("database");
        Map<String, BooleanSupplier> steps = new LinkedHashMap<>();
        steps.put("its programs are being unpacked", () -> Files.exists(database.resolve("programs.new")));
        steps.put("its data is being made", () -> Files.exists(database.resolve("data.new/mysql")));
        steps.put("its data is about to be in place",
                () -> Files.exists(database.resolve("data.new/performance_schema")));
        steps.put("its process has begun", () -> Files.exists(database.resolve("data"))
                && home.databases().stream().anyMatch(process -> arguments(process, "--port=")));
        steps.put("it has written its process id", () -> Files.exists(database.resolve("pid")));
        return steps;
    }

    private static boolean arguments(ProcessHandle process, String begin) {
        return process.info().arguments().stream().flatMap(Arrays::stream)
                .anyMatch(argument -> argument.startsWith(begin));
    }
}
