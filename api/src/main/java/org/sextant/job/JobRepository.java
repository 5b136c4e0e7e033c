package org.sextant.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code job}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRepository extends GenericRepository<JobRow, Long> {
    String JOB = "select id, kind, account_id, state, done, total, asked_at, started_at, settled_at, result, problem "
            + "from job ";

    @Query("""
            insert into job (kind, input, account_id, state, done, total, attempts, due_at, fence, asked_at)
            values (:kind, :input, :account, 'WAITING', 0, 0, 0, :now, 0, :now)""")
    int add(String kind, String input, long account, Instant now);

    @Query("select last_insert_id()")
    long lastAdded();

    @Query(JOB + "where id in (:ids)")
    List<Job> all(Collection<Long> ids);

    @Query(JOB + "where account_id = :account order by id")
    List<Job> of(long account);

    @Query("""
            update job set state = 'RUNNING', owner = :owner, fence = fence + 1, attempts = attempts + 1,
            due_at = :leaseEnd, started_at = coalesce(started_at, :now)
            where state in ('WAITING', 'RUNNING') and due_at <= :now and kind in (:kinds) order by due_at, id limit 1""")
    int claim(String owner, Collection<String> kinds, Instant now, Instant leaseEnd);

    @Query("""
            select id, kind, input, account_id, attempts, fence from job
            where state = 'RUNNING' and owner = :owner""")
    Optional<ClaimedJob> claimed(String owner);

    @Query("""
            update job set due_at = :leaseEnd where id = :id and fence = :fence and state = 'RUNNING'""")
    int renew(long id, long fence, Instant leaseEnd);

    @Query("""
            update job set done = :done, total = :total, attempts = 1, due_at = :leaseEnd
            where id = :id and fence = :fence and state = 'RUNNING'""")
    int advance(long id, long fence, int done, int total, Instant leaseEnd);

    @Query("""
            update job set state = :state, result = :result, problem = :problem, settled_at = :now, owner = null,
            done = if(:state = 'DONE', total, done) where id = :id and fence = :fence and state = 'RUNNING'""")
    int settle(long id, long fence, String state, @Nullable String result, @Nullable String problem, Instant now);

    @Query("""
            update job set state = 'WAITING', owner = null, attempts = attempts - :forgiven, due_at = :dueAt
            where id = :id and fence = :fence and state = 'RUNNING'""")
    int putBack(long id, long fence, int forgiven, Instant dueAt);

    @Query("""
            update job set state = 'CANCELLED', owner = null, settled_at = :now
            where id = :id and state in ('WAITING', 'RUNNING')""")
    int cancel(long id, Instant now);

    @Query("delete from job where settled_at < :before order by settled_at limit :limit")
    int forget(Instant before, int limit);
}
