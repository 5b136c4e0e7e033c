package org.sextant.studio.proof;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.assessment.replay.ReplayService;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.platform.AccountId;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 200 learners answer at once while the server, its database and both are killed by {@code kill -9}: every acknowledged
 * answer is there exactly once, each learner goes on at the right question, and what is known of them is what their
 * answers say. One round each; {@code -Dsextant.proof.rounds=10} for more.
 */
class KilledLearnersIT {
    private static final int ROUNDS = Integer.getInteger("sextant.proof.rounds", 1);
    private static final int LEARNERS = Integer.getInteger("sextant.proof.learners", 200);
    private static final int ANSWERS = 1_000;

    @Test
    void everyAcknowledgedAnswerIsThereOnceAndEachLearnerGoesOnAtTheRightQuestion() throws SQLException, IOException {
        try (TrialHome home = TrialHome.fresh()) {
            Setup setup = home.setup().with("SEXTANT_SECRET", TestServer.SECRET);
            ServerProcess server = setup.start().ready();
            try (LearnerCrowd crowd = LearnerCrowd.of(LEARNERS, home, setup.port())) {
                for (int round = 1; round <= ROUNDS; round++) {
                    crowd.answersMore(ANSWERS);
                    Instant killed = killServer(server);
                    server = setup.start().ready();
                    tell(round, "server", killed, crowd);

                    crowd.answersMore(ANSWERS);
                    killed = killDatabase(home);
                    server.healthIs(200);
                    tell(round, "database", killed, crowd);

                    crowd.answersMore(ANSWERS);
                    killDatabase(home);
                    killed = killServer(server);
                    server = setup.start().ready();
                    tell(round, "both", killed, crowd);
                }
                crowd.answersMore(ANSWERS);
                crowd.stop();
                assertThat(crowd.wrongQuestions()).as("learners who went on at a wrong question").isEmpty();
                everyAcknowledgedAnswerIsThereOnce(crowd, stored(home));
                whatIsKnownIsWhatTheAnswersSay(crowd.accounts(), home);
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

    private static void everyAcknowledgedAnswerIsThereOnce(LearnerCrowd crowd, Map<String, String> stored) {
        Map<String, String> lost = new HashMap<>(crowd.acknowledged());
        lost.entrySet().removeAll(stored.entrySet());
        assertThat(lost).as("acknowledged and lost, or stored otherwise").isEmpty();
        assertThat(crowd.sent()).as("every stored answer was sent").containsAll(stored.values());
        System.out.println(crowd.acknowledged().size() + " answers acknowledged, " + stored.size()
                + " in the database, " + crowd.failures() + " requests that failed, " + crowd.resumed()
                + " questions gone on with");
    }

    private static void whatIsKnownIsWhatTheAnswersSay(Set<AccountId> accounts, TrialHome home) throws IOException {
        TestServer node = new TestServer(home.settings()).start();
        try {
            accounts.forEach(account -> assertThat(node.bean(KnowledgeService.class).states(account))
                    .as("account " + account).isEqualTo(node.bean(ReplayService.class).replayed(account)));
        } finally {
            node.stop();
        }
    }

    /** The idempotency key of each stored answer, by account, test and number. */
    private static Map<String, String> stored(TrialHome home) throws SQLException, IOException {
        Map<String, String> stored = new HashMap<>();
        try (Connection connection = home.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                                select concat(account_id, '/', assessment_id, '/', number), idempotency_key,
                                number - row_number() over (partition by assessment_id order by number) from assessment_answer""")) {
            while (rows.next()) {
                assertThat(stored.put(rows.getString(1), rows.getString(2))).as("the same question before").isNull();
                assertThat(rows.getInt(3)).as("numbers without a gap").isZero();
            }
        }
        assertThat(stored.values()).as("no answer twice").doesNotHaveDuplicates();
        return stored;
    }

    private static void tell(int round, String what, Instant killed, LearnerCrowd crowd) {
        System.out.printf("round %d of %d: %s killed, healthy again after %.1f s, %d answers%n", round, ROUNDS, what,
                Duration.between(killed, Instant.now()).toMillis() / 1000.0, crowd.acknowledged().size());
    }
}
