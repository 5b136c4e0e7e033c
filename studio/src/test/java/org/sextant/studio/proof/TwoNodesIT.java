package org.sextant.studio.proof;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class TwoNodesIT {
    @Test
    void nodesThatStartTogetherOnAnEmptyDatabaseShareOneFirstRelease() throws SQLException {
        Settings.Database database = TestDatabase.shared().create();
        try (ServerProcess one = Setup.on(database).start(); ServerProcess other = Setup.on(database).start()) {
            one.ready().healthIs(200);
            other.ready().healthIs(200);
            Framework.isAnsweredBy(one);
            Framework.isAnsweredBy(other);
            whatOneWritesTheOtherReads(one, other);
        }
        try (DatabaseTables tables = new DatabaseTables(database)) {
            assertThat(tables.number("select count(*) from content_release")).isEqualTo(1);
            assertThat(tables.number("select count(*) from content_release where number = 1")).isEqualTo(1);
            assertThat(tables.number("select count(*) from flyway_history_api where success = 0")).isZero();
            assertThat(tables.number("select count(*) - count(distinct version) from flyway_history_api")).isZero();
        }
    }

    private static void whatOneWritesTheOtherReads(ServerProcess one, ServerProcess other) {
        assertThat(Publisher.of(one).written(0, "Written on one node.")).isEqualTo(1);
        assertThat(Publisher.of(other).note().path("text").asText()).isEqualTo("Written on one node.");
        assertThat(Publisher.of(other).written(1, "Written on the other.")).isEqualTo(2);
    }
}
