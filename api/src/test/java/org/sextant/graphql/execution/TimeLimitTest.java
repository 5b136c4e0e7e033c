package org.sextant.graphql.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Settings;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** An operation that something holds up is ended, and others are not. */
class TimeLimitTest {
    private static final int TIME = 300;

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.limits.time", TIME + "ms")
            .with("sextant.release-poll", "1h");

    @Test
    void whatRunsTooLongIsEndedAndSaysSo() throws SQLException, InterruptedException {
        Settings.Database database = SERVER.database();
        CompletableFuture<JsonNode> slow;
        try (Connection other = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = other.createStatement()) {
            statement.execute("LOCK TABLES content_release WRITE");
            slow = CompletableFuture.supplyAsync(() -> SERVER.client().answer("{releases{nodes{number}}}"));
            assertThat(SERVER.client().data("{framework{code}}").at("/framework/code").asText()).isEqualTo("CRCN");
            TimeUnit.MILLISECONDS.sleep(3 * TIME);
            statement.execute("UNLOCK TABLES");
        }
        JsonNode error = slow.join().at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COSTLY");
        assertThat(error.at("/extensions/limit").asText()).isEqualTo("time");
        assertThat(error.at("/message").asText()).contains("PT0.3S");
    }
}
