package org.sextant.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code session}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, Long> {
    SessionRow save(SessionRow row);

    @Query("""
            select id, account_id, client, created_at, used_at from session
            where id = :id and account_id = :accountId and ended_at is null and used_at > :since""")
    Optional<OpenSession> open(long id, long accountId, Instant since);

    @Query("""
            select id, account_id, client, created_at, used_at from session
            where account_id = :accountId and ended_at is null and used_at > :since
            order by used_at desc, id desc limit :limit""")
    List<OpenSession> newest(long accountId, Instant since, int limit);

    @Query("update session set generation = :generation, client = :client, used_at = :at where id = :id")
    int rotate(long id, int generation, String client, Instant at);

    @Query("update session set client = :client, used_at = :at where id = :id")
    int use(long id, String client, Instant at);

    @Query("update session set ended_at = :at where id = :id and account_id = :accountId and ended_at is null")
    int end(long id, long accountId, Instant at);

    @Query("update session set ended_at = :at where account_id = :accountId and ended_at is null")
    int endAll(long accountId, Instant at);

    @Query("update session set ended_at = :at where account_id = :accountId and id <> :but and ended_at is null")
    int endAllBut(long accountId, long but, Instant at);

    @Query("select client, created_at, used_at, ended_at from session where account_id = :accountId order by id")
    List<KeptSession> all(long accountId);

    @Query("delete from session where used_at < :before")
    int forget(Instant before);
}
