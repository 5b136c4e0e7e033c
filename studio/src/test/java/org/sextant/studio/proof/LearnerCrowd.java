package org.sextant.studio.proof;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

/** Many learners who go on answering, whatever becomes of the server. */
final class LearnerCrowd implements AutoCloseable {
    private static final int ACCOUNTS_EACH = 20;
    private static final Duration LONGEST = Duration.ofSeconds(180);

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Queue<String> wrongQuestions = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private final Queue<CrowdLearner> waiting = new ConcurrentLinkedQueue<>();
    private final Set<AccountId> accounts;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private LearnerCrowd(Map<AccountId, GraphQlClient> clients) {
        accounts = clients.keySet();
        clients.forEach((account, client) -> waiting.add(new CrowdLearner(account, client, this)));
    }

    /** So many at once, each of whom is followed by another when nothing is left to ask. */
    static LearnerCrowd of(int atOnce, TrialHome home, int port) throws SQLException, IOException {
        LearnerCrowd crowd = new LearnerCrowd(clients(atOnce * ACCOUNTS_EACH, home, port));
        for (int i = 0; i < atOnce; i++) {
            crowd.threads.add(Thread.ofVirtual().start(crowd::run));
        }
        return crowd;
    }

    /** Waits until some more answers are acknowledged. */
    void answersMore(int count) {
        int before = acknowledged.size();
        Wait.until(count + " more answers", LONGEST, () -> acknowledged.size() >= before + count);
    }

    /** Lets all finish what they are about. */
    void stop() {
        stopped = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    boolean isStopped() {
        return stopped;
    }

    /** The key of each acknowledged answer, by account, test and number. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** The key of every answer that was ever sent. */
    Set<String> sent() {
        return sent;
    }

    /** Who was handed another question than the one they were at. */
    Queue<String> wrongQuestions() {
        return wrongQuestions;
    }

    Set<AccountId> accounts() {
        return new HashSet<>(accounts);
    }

    int failures() {
        return failures.get();
    }

    int resumed() {
        return resumed.get();
    }

    void failed() {
        failures.incrementAndGet();
    }

    void goesOn() {
        resumed.incrementAndGet();
    }

    @Override
    public void close() {
        stop();
    }

    private void run() {
        while (!stopped) {
            CrowdLearner learner = waiting.poll();
            if (learner == null) {
                return;
            }
            learner.takeTests();
        }
    }

    private static Map<AccountId, GraphQlClient> clients(int count, TrialHome home, int port)
            throws SQLException, IOException {
        List<AccountId> made = accounts(count, home);
        TestServer node = new TestServer(home.settings()).start(); // a second node, which signs with the same secret
        try {
            AccessTokens tokens = node.bean(AccessTokens.class);
            return made.stream().collect(Collectors.toMap(account -> account, account -> new GraphQlClient(port,
                    Map.of("Authorization", "Bearer " + tokens.issue(
                            new Actor(account, account + "@example.org", Set.of(Role.LEARNER)), Duration.ofDays(1))
                            .token()))));
        } finally {
            node.stop();
        }
    }

    private static List<AccountId> accounts(int count, TrialHome home) throws SQLException, IOException {
        List<AccountId> made = new ArrayList<>();
        try (Connection connection = home.connect(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                statement.executeUpdate("""
                        insert into account (first_name, last_name, locale, created_at)
                        values ('Camille', 'Test', 'fr', '2026-09-01 08:00:00')""", Statement.RETURN_GENERATED_KEYS);
                ResultSet keys = statement.getGeneratedKeys();
                keys.next();
                made.add(new AccountId(keys.getLong(1)));
            }
        }
        return made;
    }
}
