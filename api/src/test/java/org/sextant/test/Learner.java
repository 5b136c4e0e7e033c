package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.schema.answer.Answer;

/** Somebody with an account who takes tests as any frontend lets them, and checks nothing. */
public final class Learner {
    /** What the tests read of an assessment. */
    public static final String ASSESSMENT = "{id kind state isImproving progress startedAt completedAt competence{index}"
            + " release{number} question{number handedOutAt secondsLeft challenge{id locale}}}";
    /** What the tests read of a submitted answer. */
    public static final String ANSWER = "{id number outcome focusLost answeredAt given{text fields{field value}"
            + " order pairs{left right}} correction{answer{text}} explanation challenge{id} skill{name}"
            + " tutorials{title} learnMore{title}}";
    private static final String ERRORS = " userErrors{code field message}";
    private static final Duration LONG = Duration.ofDays(1000);

    private final AccountId account;
    private final GraphQlClient client;

    private Learner(AccountId account, GraphQlClient client) {
        this.account = account;
        this.client = client;
    }

    /** Somebody new, with an account of their own. */
    public static Learner of(TestServer server) {
        return at(server, account(server.database()));
    }

    /** The same person at another server on the same database. */
    public Learner at(TestServer server) {
        return at(server, account);
    }

    private static Learner at(TestServer server, AccountId account) {
        return new Learner(account, server.client().with("Authorization", "Bearer " + server.bean(AccessTokens.class)
                .issue(new Actor(account, "learner" + account + "@example.org", Set.of(Role.LEARNER)), LONG).token()));
    }

    /** Nobody, who may still take a demonstration. */
    public static Learner withoutAccount(TestServer server) {
        return new Learner(new AccountId(Long.MAX_VALUE), server.client());
    }

    /** The account. */
    public AccountId account() {
        return account;
    }

    /** A client signed in. */
    public GraphQlClient client() {
        return client;
    }

    /** Starts a test about a subject in GraphQL, such as {@code competence:"1.1"}. */
    public JsonNode start(String subject, String key) {
        return client.data("mutation($key:String!){assessmentStart(input:{subject:{" + subject
                + "} idempotencyKey:$key}){assessment" + ASSESSMENT + ERRORS + "}}", Map.of("key", key))
                .path("assessmentStart");
    }

    /** Starts a test; its id. */
    public String started(String subject) {
        JsonNode payload = start(subject, UUID.randomUUID().toString());
        if (!payload.path("userErrors").isEmpty()) {
            throw new AssertionError(payload.toString());
        }
        return payload.at("/assessment/id").asText();
    }

    /** Asks for the next question; the whole payload. */
    public JsonNode next(String id) {
        return client.data("mutation($id:ID!){assessmentNext(input:{assessment:$id}){assessment" + ASSESSMENT + ERRORS
                + "}}", Map.of("id", id)).path("assessmentNext");
    }

    /** Asks for the next question; null when there is none. */
    public JsonNode asked(String id) {
        return next(id).at("/assessment/question");
    }

    /** Submits an answer; the whole payload. */
    public JsonNode submit(String id, int question, Map<String, ?> answer, String key) {
        return submit(id, question, answer, key, false);
    }

    /** The same, saying whether the page was left. */
    public JsonNode submit(String id, int question, Map<String, ?> answer, String key, boolean focusLost) {
        Map<String, Object> input = new HashMap<>(Map.of("question", question, "answer", answer, "idempotencyKey", key,
                "focusLost", focusLost));
        return client.data("mutation($id:ID!,$input:AnswerSubmitInput!){answerSubmit(assessment:$id,input:$input)"
                + "{answer" + ANSWER + " assessment" + ASSESSMENT + ERRORS + "}}", Map.of("id", id, "input", input))
                .path("answerSubmit");
    }

    /** A test as it stands. */
    public JsonNode assessment(String id) {
        return client.data("query($id:ID!){assessment(id:$id)" + ASSESSMENT + "}", Map.of("id", id))
                .path("assessment");
    }

    /** An answer as an input. */
    public static Map<String, Object> input(Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> Map.of("text", value);
            case Answer.Order(var items) -> Map.of("order", items);
            case Answer.Fields(var values) -> Map.of("fields", values.entrySet().stream()
                    .map(entry -> Map.of("field", entry.getKey(), "value", entry.getValue())).toList());
            case Answer.Pairs(var pairs) -> Map.of("pairs",
                    pairs.stream().map(pair -> Map.of("left", pair.left(), "right", pair.right())).toList());
        };
    }

    /** How many rows there are, of each of the tables that keep what learners do. */
    public static List<Long> rows(Settings.Database database) {
        return List.of("learner", "knowledge_state", "assessment", "assessment_answer", "competence_reset").stream()
                .map(table -> count(database, "select count(*) from " + table)).toList();
    }

    /** A number that a database tells. */
    public static long count(Settings.Database database, String sql) {
        try (Connection connection = connected(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Deletes the account, as its holder may. */
    public void delete(Settings.Database database) {
        try (Connection connection = connected(database); Statement statement = connection.createStatement()) {
            statement.execute("delete from account where id = " + account);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AccountId account(Settings.Database database) {
        String sql = """
                insert into account (first_name, last_name, locale, created_at)
                values ('Camille', 'Test', 'fr', '2026-09-01 08:00:00')""";
        try (Connection connection = connected(database);
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.execute();
            ResultSet keys = statement.getGeneratedKeys();
            keys.next();
            return new AccountId(keys.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection connected(Settings.Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
