package org.sextant.studio.proof;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class DamagedReleaseIT {
    private final Settings.Database database = TestDatabase.shared().create();

    @BeforeEach
    void publishTheBank() {
        new TestServer(database).start().stop();
    }

    @Test
    void theReleaseBeforeADamagedOneIsServedUntilItIsRestored()
            throws SQLException, IOException, UnreadableRelease {
        try (DatabaseTables tables = new DatabaseTables(database)) {
            tables.addSecond();
            byte[] whole = tables.damage(2);
            try (ServerProcess server = Setup.on(database).start().ready()) {
                Framework.isAnsweredBy(server);
                assertThat(served(server)).isEqualTo(1);
                assertThat(problem(server)).startsWith("release 2 is damaged in the database");
                tables.set(2, whole);
                server.eventually("release 2 is served", () -> served(server) == 2);
                assertThat(problem(server)).as("the problem").isEmpty();
                assertThat(server.output().lines().filter(line -> line.contains("ERROR"))).hasSize(1);
            }
        }
    }

    @Test
    void aServerWhoseOnlyReleaseIsDamagedSaysSoUntilItIsRestored() throws SQLException {
        try (DatabaseTables tables = new DatabaseTables(database)) {
            byte[] whole = tables.damage(1);
            try (ServerProcess server = Setup.on(database).start()) {
                server.eventually("it has seen the damage", () -> server.said("release 1 is damaged"));
                server.answersNotYet("no release can be read: release 1 is damaged in the database");
                assertThat(server.health().statusCode()).isEqualTo(503);
                tables.set(1, whole);
                server.ready().healthIs(200);
                Framework.isAnsweredBy(server);
                assertThat(tables.number("select count(*) from content_release")).isEqualTo(1);
            }
        }
    }

    private static int served(ServerProcess server) {
        return server.client().data("{release{number}}").at("/release/number").asInt();
    }

    private static String problem(ServerProcess server) {
        return GraphQlClient.json(server.health().body()).at("/details/release/details/problem").asText();
    }
}
