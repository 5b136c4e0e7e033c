package org.sextant.knowledge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
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
    /** The one of them that every row has. */
    public static final String TUBE = "tube";

    private static final String COMMA = ",";

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

    static String asked(KnowledgeState state) {
        return state.asked().stream().map(String::valueOf).collect(Collectors.joining(COMMA));
    }
}
