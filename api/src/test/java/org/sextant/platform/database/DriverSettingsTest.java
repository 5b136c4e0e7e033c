package org.sextant.platform.database;

import com.mysql.cj.jdbc.JdbcConnection;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What the settings say to the driver of the database is what the driver does. */
class DriverSettingsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theDriverHasHeardEachSetting() throws SQLException {
        HikariDataSource pool = pool();
        Map<String, String> heard = new TreeMap<>();
        try (Connection connection = pool.getConnection()) {
            JdbcConnection driver = connection.unwrap(JdbcConnection.class);
            for (String name : pool.getDataSourceProperties().stringPropertyNames()) {
                heard.put(name, String.valueOf((Object) driver.getPropertySet().getProperty(name).getValue()));
            }
        }
        assertThat(heard).hasSize(pool.getDataSourceProperties().size()).containsAllEntriesOf(said(pool))
                .containsEntry("cachePrepStmts", "true");
    }

    @Test
    void theDatabaseCountsTimeAsTheServerDoes() throws SQLException {
        try (Connection connection = pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select @@session.time_zone")) {
            found.next();
            assertThat(found.getString(1)).isEqualTo("+00:00");
        }
    }

    private static Map<String, String> said(HikariDataSource pool) {
        Map<String, String> said = new TreeMap<>();
        pool.getDataSourceProperties().forEach((name, value) -> said.put(name.toString(), value.toString()));
        return said;
    }

    private static HikariDataSource pool() {
        return (HikariDataSource) DelegatingDataSource.unwrapDataSource(SERVER.bean(DataSource.class));
    }
}
