package org.sextant.assessment.positioning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sextant.knowledge.KnowledgeRow;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

/** Takes the lock of a learner, and brings what is written under it along: one statement in the place of two. */
@Singleton
final class HeldRepository {
    /** One row for each tube that something is known of, and one where nothing is; wants the account and the test. */
    static final String QUERY = "select a.*, " + KnowledgeRow.COLUMNS + """
             from learner l straight_join assessment a on a.account_id = l.account_id
            left join knowledge_state k on k.account_id = l.account_id
            where l.account_id = ? and a.id = ? for update""";

    private final JdbcOperations operations;

    HeldRepository(JdbcOperations operations) {
        this.operations = operations;
    }

    /** A test of a learner, under the lock of the learner until the transaction of the caller ends. */
    Optional<HeldRow> held(long accountId, long id) {
        return operations.prepareStatement(QUERY, statement -> found(statement, accountId, id));
    }

    private Optional<HeldRow> found(PreparedStatement statement, long accountId, long id) throws SQLException {
        statement.setLong(1, accountId);
        statement.setLong(2, id);
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            AssessmentRow row = operations.readEntity(rows, AssessmentRow.class);
            Map<TubeId, KnowledgeState> known = new HashMap<>();
            do {
                KnowledgeRow.of(accountId, rows).ifPresent(tube -> known.put(tube.tubeId(), tube.state()));
            } while (rows.next());
            return Optional.of(new HeldRow(row, known));
        }
    }
}
