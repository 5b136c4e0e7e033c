package org.sextant.studio.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A first start that is killed again and again, each time a step further, leaves nothing that a later start minds. */
class KilledFirstStartIT {
    @Test
    void aFirstStartThatWasKilledAtEachStepIsFollowedByACleanOne() {
        try (TrialHome home = TrialHome.fresh()) {
            steps(home).forEach((step, isReached) -> {
                try (ServerProcess server = home.setup().start()) {
                    server.eventually(step, isReached);
                    server.kill();
                    System.out.println("killed when " + step);
                    assertThat(server.output()).doesNotContain("Sextant cannot start", "ERROR");
                }
            });
            try (ServerProcess server = home.setup().start().ready()) {
                Framework.isAnsweredBy(server);
                server.healthIs(200);
                assertThat(server.output()).doesNotContain("ERROR");
                assertThat(home.databases()).as("databases that run").hasSize(1);
                assertThat(server.client().data("{releases{totalCount}}").at("/releases/totalCount").asInt())
                        .isEqualTo(1);
            }
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
        return process.info().arguments().stream().flatMap(java.util.Arrays::stream)
                .anyMatch(argument -> argument.startsWith(begin));
    }
}
