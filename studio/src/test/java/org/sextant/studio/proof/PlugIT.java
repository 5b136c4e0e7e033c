package org.sextant.studio.proof;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class PlugIT {
    @Test
    void theApiServesWithoutTheStudioAndLeavesItsTablesAlone() throws SQLException {
        Settings.Database database = TestDatabase.shared().create();
        try (ServerProcess both = Setup.on(database).start().ready()) {
            assertThat(schema(both)).contains(" releaseNote(");
            Publisher.of(both).written(0, "Written in the studio.");
        }
        try (DatabaseTables tables = new DatabaseTables(database)) {
            String before = tables.fingerprint();
            try (ServerProcess api = Setup.withoutStudio(database).start().ready()) {
                Framework.isAnsweredBy(api);
                api.healthIs(200);
                assertThat(schema(api)).contains(" sessionCreate(").doesNotContain(" releaseNote(");
                assertThat(api.client().get("/studio/releases").statusCode()).isEqualTo(404);
            }
            assertThat(tables.fingerprint()).as("the tables, the studio's among them").isEqualTo(before)
                    .contains("studio_release_note", "flyway_history_studio");
        }
        try (ServerProcess both = Setup.on(database).start().ready()) {
            assertThat(Publisher.of(both).note().path("text").asText()).isEqualTo("Written in the studio.");
        }
    }

    private static String schema(ServerProcess server) {
        return server.client().get("/schema.graphql").body();
    }
}
