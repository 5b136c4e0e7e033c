package org.sextant.knowledge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.TubeId;

/** A row of {@code knowledge_state}. */
@MappedEntity("knowledge_state")
record KnowledgeRow(@Id long accountId, @Id String tube, int floorLevel, @Nullable Instant floorAt,
        @Nullable Integer ceilingLevel, @Nullable Instant ceilingAt, String asked) {
    private static final String COMMA = ",";

    TubeId tubeId() {
        return new TubeId(tube);
    }

    KnowledgeState state() {
        List<Integer> levels = asked.isEmpty()
                ? List.of()
                : Stream.of(asked.split(COMMA, -1)).map(Integer::valueOf).toList();
        return new KnowledgeState(floorLevel, floorAt, ceilingLevel, ceilingAt, levels);
    }

    static String asked(KnowledgeState state) {
        return state.asked().stream().map(String::valueOf).collect(Collectors.joining(COMMA));
    }
}
