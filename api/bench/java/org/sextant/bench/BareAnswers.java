package org.sextant.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The statements of an answer and those of a question handed out, each in one transaction, by a bare loop on as many
 * connections as the server's pool has: the most that this database gives to anybody who keeps what the server keeps.
 */
final class BareAnswers {
    private static final String POSITIONING = "org.sextant.assessment.positioning.";
    private static final String KNOWLEDGE = "org.sextant.knowledge.KnowledgeRepository";
    private static final List<String> TUBES = List.of("fiabilite-sources", "flux-alertes", "moteurs", "reperage",
            "requetes", "sitographie");

    /** The statements of an answer. */
    static final int ANSWER = 4;
    /** The statements of a question handed out. */
    static final int QUESTION = 3;
    private final HikariDataSource connections;
    private final int threads;
    private final List<NamedQuery> answer;
    private final List<NamedQuery> question;

    BareAnswers(HikariDataSource connections) throws ReflectiveOperationException {
        this.connections = connections;
        this.threads = connections.getMaximumPoolSize();
        NamedQuery held = NamedQuery.of(POSITIONING + "HeldRepository", "QUERY", List.of("accountId", "id"));
        this.answer = List.of(held, NamedQuery.of(POSITIONING + "AnswerRepository", "add", 1),
                NamedQuery.of(KNOWLEDGE, "keep", 7),
                NamedQuery.of(POSITIONING + "AssessmentRepository", "keepAnswered", 1));
        this.question = List.of(held, NamedQuery.of(POSITIONING + "AnswerRepository", "challengesMet", 1),
                NamedQuery.of(POSITIONING + "AssessmentRepository", "keep", 1));
    }

    /** The answers a second. */
    double answers(List<Long> learners, int seconds) throws Exception {
        return rate(answer, learners, seconds);
    }

    /** The questions handed out a second. */
    double questions(List<Long> learners, int seconds) throws Exception {
        return rate(question, learners, seconds);
    }

    private double rate(List<NamedQuery> statements, List<Long> learners, int seconds) throws Exception {
        List<Callable<Long>> loops = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int from = thread * learners.size() / threads;
            List<Long> own = learners.subList(from, (thread + 1) * learners.size() / threads);
            loops.add(() -> loop(statements, own, seconds));
        }
        long done = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (Future<Long> loop : executor.invokeAll(loops)) {
                done += loop.get();
            }
        }
        return (double) done / seconds;
    }

    private long loop(List<NamedQuery> statements, List<Long> learners, int seconds) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            Map<Long, Long> assessments = assessments(connection, learners);
            int number = BareRows.nextNumber(connection);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            long done = 0;
            while (System.nanoTime() < end) {
                long learner = learners.get((int) (done % learners.size()));
                int round = number + (int) (done / learners.size());
                Map<String, Object> values = BareRows.values(learner, assessments.getOrDefault(learner, 0L), round,
                        TUBES, LocalDateTime.now());
                for (NamedQuery statement : statements) {
                    statement.run(connection, values);
                }
                connection.commit();
                done++;
            }
            return done;
        }
    }

    private static Map<Long, Long> assessments(Connection connection, List<Long> learners) throws SQLException {
        Map<Long, Long> found = new HashMap<>();
        for (long learner : learners) {
            found.put(learner, BareRows.assessment(connection, learner));
        }
        connection.commit();
        return found;
    }
}
