package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sextant.studio.exchange.intake.Importer;
import org.sextant.studio.exchange.intake.LargeBank;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand things are imported by the packaged server, which is killed with {@code kill -9} half-way and resumes. */
class KilledImportIT {
    private static final int WANTED = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Test
    void everyThingIsWrittenOnceAfterAKillHalfWay() throws SQLException, IOException {
        try (TrialHome home = TrialHome.fresh()) {
            Setup setup = home.setup();
            ServerProcess server = setup.start().ready();
            try {
                Importer importer = importer(server);
                String id = importer.plan(importer.upload(LargeBank.archive(WANTED)), null).at("/bankImport/id")
                        .asText();
                Wait.until("the plan is made", LONGEST, () -> importer.isSettled(id));
                int created = Importer.count(importer.find(id), "CREATE", "PLANNED");
                assertThat(created).isEqualTo(LargeBank.more(WANTED));
                importer.apply(id, Map.of("reason", "Dix mille.", "despiteErrors", true));
                Wait.until("half of it is written", LONGEST,
                        () -> Importer.count(importer.find(id), "CREATE", "WRITTEN") > created / 2);
                assertThat(importer.isSettled(id)).as("it was still at it").isFalse();
                server.kill();
                server.close();
                server = setup.start().ready();
                Importer again = importer(server);
                Wait.until("another server has gone on", LONGEST, () -> again.isSettled(id));
                JsonNode done = again.find(id);
                assertThat(done.path("state").asText()).isEqualTo("APPLIED");
                assertThat(Importer.count(done, "CREATE", "WRITTEN")).isEqualTo(created);
                assertThat(count(home, "select count(*) from studio_revision where reason = 'Dix mille.'"))
                        .isEqualTo(created);
                assertThat(count(home, "select count(*) from studio_revision where reason = 'Dix mille.' "
                        + "and number <> 1")).isZero();
            } finally {
                server.close();
            }
        }
    }

    private static Importer importer(ServerProcess server) {
        return new Importer(server.port(), Publisher.signedIn(server).client());
    }

    private static int count(TrialHome home, String query) throws SQLException, IOException {
        try (Connection connection = home.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
