package org.sextant.studio.proof;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrialIT {
    private static final int TERMINATED = 143;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    @Test
    void whatWasWrittenBeforeAStopIsThereAfterTheNextStart() {
        try (TrialHome home = TrialHome.fresh()) {
            String publishedAt;
            try (ServerProcess server = home.setup().start().ready()) {
                Framework.isAnsweredBy(server);
                publishedAt = publishedAt(server);
                assertThat(Publisher.signedIn(server).written(0, "La première version.")).isEqualTo(1);
                aSecondServerOnTheHomeIsRefused(home, server);
                stopsInTime(server);
            }
            assertThat(home.databases()).as("databases left behind").isEmpty();
            aServerToldToStopWhileItStartsTakesItsDatabaseWithIt(home);
            try (ServerProcess server = home.setup().start().ready()) {
                Framework.isAnsweredBy(server);
                assertThat(Publisher.signedIn(server).note().path("text").asText()).isEqualTo("La première version.");
                assertThat(publishedAt(server)).as("release 1, published once").isEqualTo(publishedAt);
            }
        }
    }

    private static void aSecondServerOnTheHomeIsRefused(TrialHome home, ServerProcess first) {
        try (ServerProcess second = home.setup().start()) {
            assertThat(second.ended()).isEqualTo(69);
            assertThat(second.output()).startsWith("Sextant cannot start: another Sextant is running on the home "
                    + home.path()).hasLineCount(1);
        }
        Framework.isAnsweredBy(first);
        assertThat(Publisher.signedIn(first).note().path("revision").asInt()).isEqualTo(1);
    }

    private static void aServerToldToStopWhileItStartsTakesItsDatabaseWithIt(TrialHome home) {
        try (ServerProcess server = home.setup().start()) {
            server.eventually("its database has begun", () -> !home.databases().isEmpty());
            assertThat(server.stop()).isEqualTo(TERMINATED);
            assertThat(server.output()).doesNotContain("Sextant answers", "Sextant cannot start", "ERROR");
        }
        assertThat(home.databases()).as("databases left behind").isEmpty();
    }

    private static void stopsInTime(ServerProcess server) {
        Instant told = Instant.now();
        assertThat(server.stop()).isEqualTo(TERMINATED);
        assertThat(Duration.between(told, Instant.now())).isLessThan(LONGEST_STOP);
    }

    private static String publishedAt(ServerProcess server) {
        var releases = server.client().data("{releases{totalCount nodes{number publishedAt}}}").path("releases");
        assertThat(releases.path("totalCount").asInt()).isEqualTo(1);
        return releases.at("/nodes/0/publishedAt").asText();
    }
}
