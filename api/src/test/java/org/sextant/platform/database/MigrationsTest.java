package org.sextant.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.test.FrozenMigrations;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationsTest {
    @Test
    void aMigrationThatHasLandedIsNeverEdited() throws IOException {
        FrozenMigrations.check(Path.of("src/main/resources/db/api"));
    }

    @Test
    void theSchemaOfANewerSextantIsRefusedAndLeftAsItIs() throws SQLException {
        TestServer server = new TestServer().start();
        server.stop();
        execute(server.database(),
                """
                        insert into flyway_history_api (installed_rank, version, description, type, script, checksum, installed_by,
                        execution_time, success) select 99, '999', 'later', type, 'V999__later.sql', 1, installed_by, 1, 1
                        from flyway_history_api where version = '1'""");
        assertThatThrownBy(server::start).isInstanceOf(StartRefused.class)
                .hasMessageContaining("version 999, which this Sextant does not know");
        server.stop();
    }

    @Test
    void aDatabaseOfSomethingElseIsRefusedAndLeftAsItIs() throws SQLException {
        Settings.Database database = TestDatabase.shared().create();
        execute(database, "create table shop (id int)");
        TestServer server = new TestServer(database);
        assertThatThrownBy(server::start).isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds tables of something else (shop for one)");
        server.stop();
        execute(database, "drop table shop");
    }

    @Test
    void aMigrationCanBeRepeatedAfterItWasCutShort() throws SQLException {
        TestServer server = new TestServer().start();
        server.stop();
        execute(server.database(), "delete from flyway_history_api order by installed_rank desc limit 1");
        server.start();
        assertThat(server.client().data("{framework{code}}").at("/framework/code").asText()).isEqualTo("CRCN");
        server.stop();
    }

    private static void execute(Settings.Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
