package org.sextant.knowledge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code knowledge_state}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KnowledgeRepository extends GenericRepository<KnowledgeRow, Long> {
    @Query("""
            select account_id, tube, floor_level, floor_at, ceiling_level, ceiling_at, asked from knowledge_state
            where account_id in (:accounts) order by account_id, tube""")
    List<KnowledgeRow> of(Collection<Long> accounts);

    @Query("""
            select account_id, tube, floor_level, floor_at, ceiling_level, ceiling_at, asked from knowledge_state
            where account_id = :accountId and tube in (:tubes) order by tube""")
    List<KnowledgeRow> of(long accountId, Collection<String> tubes);

    @Query("""
            insert into knowledge_state (account_id, tube, floor_level, floor_at, ceiling_level, ceiling_at, asked)
            values (:accountId, :tube, :floorLevel, :floorAt, :ceilingLevel, :ceilingAt, :asked)
            on duplicate key update floor_level = :floorLevel, floor_at = :floorAt, ceiling_level = :ceilingLevel,
            ceiling_at = :ceilingAt, asked = :asked""")
    int keep(long accountId, String tube, int floorLevel, @Nullable Instant floorAt, @Nullable Integer ceilingLevel,
            @Nullable Instant ceilingAt, String asked);

    @Query("delete from knowledge_state where account_id = :accountId and tube in (:tubes)")
    int forget(long accountId, Collection<String> tubes);
}
