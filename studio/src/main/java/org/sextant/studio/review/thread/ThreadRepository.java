package org.sextant.studio.review.thread;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.studio.review.ProposalState;

/** The table {@code studio_thread}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ThreadRepository extends GenericRepository<ThreadRow, Long> {
    String COLUMNS = """
            select id, proposal_id, entity_id, base_revision, place, path, part, is_open, opened_at
            from studio_thread""";

    /**
     * Those that are open, of a review that goes on, that somebody takes part in or put forward, and in which another spoke
     * last. A review goes on with the newest proposal of its round.
     */
    String AWAITING = """
             from studio_thread t join studio_proposal p on p.id = (select max(n.id) from studio_proposal n
            where n.entity_id = t.entity_id and n.base_revision = t.base_revision)
            where t.is_open = true and p.state in (:states)
            and (p.proposer_id = :account or exists (
            select 1 from studio_thread_entry e where e.thread_id = t.id and e.author_id = :account))
            and coalesce((select e.author_id from studio_thread_entry e where e.thread_id = t.id
            order by e.id desc limit 1), 0) <> :account""";

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

    @Query(COLUMNS + " where id in (select t.id" + AWAITING + " and t.id > :id) order by id limit :limit")
    List<ThreadRow> awaitingAfter(long account, Collection<ProposalState> states, long id, int limit);

    @Query(COLUMNS + " where id in (select t.id" + AWAITING + " and t.id < :id) order by id desc limit :limit")
    List<ThreadRow> awaitingBefore(long account, Collection<ProposalState> states, long id, int limit);

    @Query("select count(*)" + AWAITING)
    int countAwaiting(long account, Collection<ProposalState> states);

    @Query("update studio_thread set is_open = :open where id = :id")
    int turn(long id, boolean open);
}
