package org.sextant.knowledge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.TubeId;

/** A row of {@code knowledge_state}, which the lock of an assessment brings along. */
@MappedEntity("knowledge_state")
public record KnowledgeRow(@Id long accountId, @Id String tube, int floorLevel, @Nullable Instant floorAt,
        @Nullable Integer ceilingLevel, @Nullable Instant ceilingAt, String asked) {
    /** What a statement selects from {@code knowledge_state k} to read rows from, beside an {@code account_id}. */
    public static final String COLUMNS = "k.tube, k.floor_level, k.floor_at, k.ceiling_level, k.ceiling_at, k.asked";

    private static final String COMMA = ",";

    /** The row at which a statement stands that has selected {@link #COLUMNS}; none where its tube is null. */
    public static Optional<KnowledgeRow> of(long accountId, ResultSet at) throws SQLException {
        String tube = at.getString("tube");
        return tube == null
                ? Optional.empty()
                : Optional.of(new KnowledgeRow(accountId, tube, at.getInt("floor_level"), instant(at, "floor_at"),
                        at.getObject("ceiling_level", Integer.class), instant(at, "ceiling_at"),
                        at.getString("asked")));
    }

    /** The tube that something is known of. */
    public TubeId tubeId() {
        return new TubeId(tube);
    }

    /** What is known. */
    public KnowledgeState state() {
        List<Integer> levels = asked.isEmpty()
                ? List.of()
                : Stream.of(asked.split(COMMA, -1)).map(Integer::valueOf).toList();
        return new KnowledgeState(floorLevel, floorAt, ceilingLevel, ceilingAt, levels);
    }

    private static @Nullable Instant instant(ResultSet at, String column) throws SQLException {
        LocalDateTime utc = at.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static String asked(KnowledgeState state) {
        return state.asked().stream().map(String::valueOf).collect(Collectors.joining(COMMA));
    }
}
