package org.sextant.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the bare loop writes: rows of the size of those that the server writes. */
final class BareRows {
    private static final int ANSWERS_OF_A_TEST = 12;

    private BareRows() {
    }

    /** The newest test of a learner. */
    static long assessment(Connection connection, long learner) throws SQLException {
        return number(connection, "select max(id) from assessment where account_id = " + learner);
    }

    /** A number of a question that no test has come to. */
    static int nextNumber(Connection connection) throws SQLException {
        return 1 + (int) number(connection, "select coalesce(max(number), 0) from assessment_answer");
    }

    /** The values of all statements. */
    static Map<String, Object> values(long learner, long assessment, int number, List<String> tubes,
            LocalDateTime now) {
        Map<String, Object> values = new HashMap<>(Map.of("accountId", learner, "id", assessment, "assessmentId",
                assessment, "number", number, "tube", tubes.get(number % tubes.size()), "state",
                "STARTED", "answered", answered(number), "idempotencyKey", "bare " + number));
        values.putAll(Map.of("level", 3, "skill", "moteurs-3", "challenge", "moteurs-3-0", "challengeVersion", 1,
                "given", "\"2\"", "outcome", "OK", "focusLost", false, "handedOutAt", now, "arrivedAt", now));
        values.putAll(Map.of("floorLevel", 1 + number % 4, "floorAt", now, "ceilingLevel", 6, "ceilingAt", now, "asked",
                "2,3,6", "changedAt", now, "questionNumber", number, "questionChallenge", "moteurs-3-0",
                "questionAt", now, "questionFocusLost", false));
        values.putAll(Map.of("underWay", "COMPETENCE:1.1", "answerCount", number, "fastAnswers", 0, "currentBurst", 0,
                "longestBurst", 0, "focusLosses", 0, "totalMillis", 30_000L * number));
        values.put("secondsLeft", null);
        values.put("completedAt", null);
        return values;
    }

    private static String answered(int number) {
        return IntStream.range(0, number % ANSWERS_OF_A_TEST).mapToObj(i -> "moteurs-" + i + "-0")
                .collect(Collectors.joining(" "));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
