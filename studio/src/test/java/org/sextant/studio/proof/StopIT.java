package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class StopIT {
    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerStops() throws SQLException {
        Settings.Database database = TestDatabase.shared().create();
        try (ServerProcess server = Setup.on(database).start().ready();
                DatabaseTables tables = new DatabaseTables(database)) {
            Publisher publisher = Publisher.of(server);
            String release = publisher.release();
            tables.execute("lock tables studio_release_note write");
            CompletableFuture<JsonNode> underWay = CompletableFuture
                    .supplyAsync(() -> publisher.write(release, 0, "Written while the server was told to stop."));
            server.eventually("the write waits for the lock", () -> waiting(tables) > 0);

            Instant told = Instant.now();
            server.terminate();
            server.eventually("it has begun to stop", () -> server.said("Stopping"));
            assertThat(underWay).isNotDone();
            tables.execute("unlock tables");

            assertThat(underWay.join().at("/data/releaseNote/release/note/revision").asInt()).isEqualTo(1);
            assertThat(server.ended()).isEqualTo(143);
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(tables.number("select count(*) from studio_release_note")).isEqualTo(1);
        }
    }

    @Test
    void aServerThatStillWaitsForItsDatabaseStopsWithoutAWord() {
        Settings.Database away = new Settings.Database("jdbc:mysql://127.0.0.1:" + Setup.freePort() + "/sextant", "",
                "");
        try (ServerProcess server = Setup.on(away).start()) {
            server.eventually("it waits", () -> server.said("Waiting: the database does not answer"));
            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.output()).doesNotContain("ERROR", "Sextant cannot start");
        }
    }

    private static int waiting(DatabaseTables tables) {
        try {
            return tables.number("""
                    select count(*) from information_schema.processlist
                    where db = database() and state like 'Waiting for table%'""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
