package org.sextant.studio.proof;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged survives {@code kill -9} of the server, of its database, of both, in the middle of writes. One
 * round each; {@code -Dsextant.proof.rounds=10} for more.
 */
class KilledIT {
    private static final int ROUNDS = Integer.getInteger("sextant.proof.rounds", 1);
    private static final int NOTES = 20;

    @Test
    void everyAcknowledgedNoteIsThereOnceAfterKillsDuringWrites() throws SQLException, IOException {
        try (TrialHome home = TrialHome.fresh()) {
            Setup setup = home.setup();
            ServerProcess server = setup.start().ready();
            Publisher publisher = Publisher.signedIn(server);
            try (NoteWriter writer = new NoteWriter(publisher)) {
                for (int round = 1; round <= ROUNDS; round++) {
                    writer.writesMore(NOTES);
                    Instant killed = killServer(server);
                    server = cleanStart(setup);
                    tell(round, "server", killed, writer);

                    writer.writesMore(NOTES);
                    killed = killDatabase(home);
                    server.healthIs(200);
                    tell(round, "database", killed, writer);

                    writer.writesMore(NOTES);
                    killDatabase(home);
                    killed = killServer(server);
                    server = cleanStart(setup);
                    tell(round, "both", killed, writer);
                }
                writer.writesMore(NOTES);
                writer.stop();
                everyAcknowledgedNoteIsThereOnce(writer, notes(home));
                assertThat(server.health().statusCode()).isEqualTo(200);
            } finally {
                server.close();
            }
            assertThat(home.databases()).as("databases left behind").isEmpty();
        }
    }

    private static Instant killServer(ServerProcess server) {
        server.kill();
        server.close();
        return Instant.now();
    }

    private static Instant killDatabase(TrialHome home) {
        home.killDatabase();
        return Instant.now();
    }

    private static ServerProcess cleanStart(Setup setup) {
        ServerProcess server = setup.start().ready();
        server.healthIs(200);
        assertThat(server.output()).doesNotContain("another Sextant is running", "ERROR");
        return server;
    }

    private static void everyAcknowledgedNoteIsThereOnce(NoteWriter writer, Map<Integer, String> notes) {
        Map<Integer, String> lost = new TreeMap<>(writer.acknowledged());
        lost.entrySet().removeAll(notes.entrySet());
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(notes.keySet()).as("revisions without a gap").hasSize(notes.keySet().stream()
                .max(Integer::compare).orElse(0));
        assertThat(notes.values()).doesNotHaveDuplicates().isSubsetOf(writer.sent());
        System.out.println(writer.acknowledged().size() + " notes acknowledged, " + notes.size() + " in the database, "
                + writer.failures() + " requests that failed");
    }

    private static Map<Integer, String> notes(TrialHome home) throws SQLException, IOException {
        Map<Integer, String> notes = new TreeMap<>();
        try (Connection connection = home.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select revision, text from studio_release_note")) {
            while (rows.next()) {
                assertThat(notes.put(rows.getInt(1), rows.getString(2))).as("the same revision before").isNull();
            }
        }
        return notes;
    }

    private static void tell(int round, String what, Instant killed, NoteWriter writer) {
        System.out.printf("round %d of %d: %s killed, healthy again after %.1f s, %d notes%n", round, ROUNDS, what,
                Duration.between(killed, Instant.now()).toMillis() / 1000.0, writer.acknowledged().size());
    }
}
