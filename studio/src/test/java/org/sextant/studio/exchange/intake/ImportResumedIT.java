package org.sextant.studio.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.studio.review.Desk;
import org.sextant.test.Sql;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand things are imported, while the database ends every connection in the middle of it and the server that works
 * on it stops; another goes on, and nothing is written twice or left out.
 */
class ImportResumedIT {
    private static final int WANTED = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void tenThousandThingsAreWrittenOnceThoughConnectionsBreakAndTheServerStops() {
        Settings.Database database = TestDatabase.shared().create();
        TestServer first = new TestServer(database).with("sextant.job-poll", "100ms").start();
        TestServer second = new TestServer(database).with("sextant.job-poll", "100ms");
        try {
            Importer importer = new Importer(first, Importer.author(first, "importer@example.org"));
            String id = importer.plan(importer.upload(LargeBank.archive(WANTED)), null).at("/bankImport/id").asText();
            await(() -> importer.isSettled(id));
            JsonNode planned = importer.find(id);
            int created = Importer.count(planned, "CREATE", "PLANNED");
            assertThat(created).as(planned.path("problems").toString()).isEqualTo(LargeBank.more(WANTED));
            JsonNode begun = importer.apply(id, Map.of("reason", "Dix mille.", "despiteErrors", true));
            assertThat(Desk.codes(begun)).isEmpty();
            await(() -> written(database) > created / 5);
            Sql.execute(database, "call " + breakAll(database));
            await(() -> written(database) > created / 2);
            assertThat(written(database)).as("still under way").isLessThan(created);
            first.stop();
            int kept = written(database);
            assertThat(kept).isLessThan(created);
            second.start();
            await(() -> Sql.values(database, "select state from job order by id desc limit 1").contains("DONE"));
            assertThat(written(database)).isEqualTo(created);
            assertThat(number(database, "select count(*) from studio_revision r join studio_entity e on e.id = "
                    + "r.entity_id where e.entity_key like 'copie-%'")).isEqualTo(created);
            assertThat(number(database, "select count(*) from studio_revision where reason = 'Dix mille.' "
                    + "and number <> 1")).isZero();
            assertThat(Sql.values(database, "select done = total from job order by id desc limit 1"))
                    .containsExactly("1");
            System.out.println(created + " imported, " + kept + " of them before the server stopped");
        } finally {
            first.stop();
            second.stop();
        }
    }

    /** A procedure that ends every connection to a database but its own. */
    private static String breakAll(Settings.Database database) {
        Sql.execute(database, "drop procedure if exists break_all");
        List<String> ids = Sql.values(database, "select id from information_schema.processlist "
                + "where db = database() and id <> connection_id()");
        StringBuilder body = new StringBuilder("create procedure break_all() begin ");
        body.append("declare continue handler for sqlexception begin end; ");
        ids.forEach(id -> body.append("kill ").append(id).append("; "));
        Sql.execute(database, body.append("end").toString());
        return "break_all()";
    }

    private static int written(Settings.Database database) {
        return number(database, "select count(*) from studio_import_entry where state = 'WRITTEN'");
    }

    private static int number(Settings.Database database, String query) {
        return Integer.parseInt(Sql.values(database, query).getFirst());
    }

    private static void await(BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not come to pass");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
