package org.sextant.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/**
 * Measures learners at once on a server with the embedded database, through HTTP: all ask for a question, all answer, and
 * so on to the end of a test; first of other competences, to warm up, then of 1.1. Beside it the bare loop of
 * {@link BareAnswers}.
 */
final class LearnersBenchmark {
    private static final String COUNTED = "select,insert,insert_select,update,update_multi,delete,replace";
    private static final Duration LIFETIME = Duration.ofHours(2);

    private final Trial trial;
    private final HikariDataSource database;
    private final List<Long> accounts;
    private final List<LearnerClient> learners;

    private LearnersBenchmark(Trial trial, HikariDataSource database, int number, HttpClient http) throws SQLException {
        this.trial = trial;
        this.database = database;
        this.accounts = accounts(number);
        URI server = URI.create("http://127.0.0.1:" + trial.server().port() + "/graphql");
        this.learners = IntStream.range(0, number)
                .mapToObj(i -> new LearnerClient(http, server, token(accounts.get(i)), i)).toList();
    }

    /**
     * Prints the table; the arguments are the number of learners, the seconds of the bare loop, and the competences that
     * are tested to warm up.
     */
    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        try (Trial trial = Trial.start("learners", Map.of("sextant.release-poll", "1h"));
                HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            LearnersBenchmark benchmark = new LearnersBenchmark(trial, BareConnections.of(trial), number, http);
            for (String competence : Arrays.asList(arguments).subList(2, arguments.length)) {
                benchmark.takeTest(competence);
            }
            Taken taken = benchmark.takeTest("1.1");
            BareAnswers bare = new BareAnswers(benchmark.database);
            bare.answers(benchmark.accounts, seconds);
            System.out.print(benchmark.table(taken, bare.answers(benchmark.accounts, seconds),
                    bare.questions(benchmark.accounts, seconds)));
        }
    }

    private Taken takeTest(String competence) throws Exception {
        Crowd crowd = new Crowd();
        crowd.all(learners, learner -> {
            learner.start(competence);
            return true;
        });
        Phase questions = new Phase();
        Phase answers = new Phase();
        List<LearnerClient> still = learners;
        while (!still.isEmpty()) {
            long before = sent();
            still = questions.add(crowd.all(still, LearnerClient::next));
            questions.sent(sent() - before);
            long between = sent();
            answers.add(crowd.all(still, learner -> {
                learner.answer();
                return true;
            }));
            answers.sent(sent() - between);
        }
        return new Taken(questions, answers);
    }

    private String table(Taken taken, double bareAnswers, double bareQuestions) {
        return "| " + learners.size() + """
                 learners at once | a second | p50 | p99 | statements each |
                | --- | --- | --- | --- | --- |
                """ + taken.answers.row("answers, by HTTP") + taken.questions.row("questions handed out, by HTTP")
                + row("answers, bare loop", bareAnswers, BareAnswers.ANSWER)
                + row("questions handed out, bare loop", bareQuestions, BareAnswers.QUESTION)
                + String.format(Locale.ROOT,
                        "%nOf the bare loop's rate: %.2f of the answers (wanted: 0.50), %.2f of the questions.%n",
                        taken.answers.rate() / bareAnswers, taken.questions.rate() / bareQuestions);
    }

    private static String row(String name, double rate, int statements) {
        return String.format(Locale.ROOT, "| %s | %.0f | | | %d |%n", name, rate, statements);
    }

    private String token(long account) {
        return trial.bean(AccessTokens.class)
                .issue(new Actor(new AccountId(account), "learner" + account, Set.of(Role.LEARNER)), LIFETIME).token();
    }

    private List<Long> accounts(int number) throws SQLException {
        List<Long> made = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into account (first_name, last_name, locale, created_at)
                        values ('Ada', 'Lovelace', 'fr', now(6))""", Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < number; i++) {
                insert.executeUpdate();
                ResultSet key = insert.getGeneratedKeys();
                key.next();
                made.add(key.getLong(1));
            }
        }
        return made;
    }

    /** The statements that the database has taken since its start. */
    private long sent() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show global status like 'Com\\_%'")) {
            long sum = 0;
            while (found.next()) {
                String name = found.getString(1).substring("Com_".length());
                sum += Set.of(COUNTED.split(",")).contains(name) ? found.getLong(2) : 0;
            }
            return sum;
        }
    }

    private record Taken(Phase questions, Phase answers) {
    }
}
