package org.sextant.studio.review.thread;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code studio_thread}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ThreadRepository extends GenericRepository<ThreadRow, Long> {
    String COLUMNS = """
            select id, proposal_id, entity_id, base_revision, place, path, part, is_open, opened_at
            from studio_thread""";

    ThreadRow save(ThreadRow row);

    @Query(COLUMNS + " where id in (:ids)")
    List<ThreadRow> all(Collection<Long> ids);

    /** The thread, which nobody else resolves or reopens until the end of the transaction. */
    @Query(COLUMNS + " where id = :id for update")
    Optional<ThreadRow> locked(long id);

    /** Those of entities, of those whose base is among some. */
    @Query(COLUMNS + " where entity_id in (:entities) and base_revision in (:bases) order by id")
    List<ThreadRow> of(Collection<Long> entities, Collection<Integer> bases);

    @Query("""
            select count(*) from studio_thread where entity_id = :entity and base_revision = :base
            and proposal_id <= :proposal and is_open = true""")
    int countOpen(long entity, int base, long proposal);

    @Query("update studio_thread set is_open = :open where id = :id")
    int turn(long id, boolean open);
}
