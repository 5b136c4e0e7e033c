package org.sextant.studio.once;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code studio_once}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OnceRepository extends GenericRepository<OnceRow, Long> {
    /** 1 where nothing was asked for under the key; whoever does at this moment is waited for. */
    @Query("""
            insert ignore into studio_once (account_id, idempotency_key, fingerprint, result, asked_at)
            values (:account, :key, :fingerprint, '', :now)""")
    int claim(long account, String key, String fingerprint, Instant now);

    @Query("""
            select fingerprint, result from studio_once where account_id = :account and idempotency_key = :key
            for update""")
    Optional<OnceRow> locked(long account, String key);

    @Query("update studio_once set result = :result where account_id = :account and idempotency_key = :key")
    int made(long account, String key, String result);

    @Query("delete from studio_once where account_id = :account and idempotency_key = :key")
    int forget(long account, String key);

    @Query("delete from studio_once where asked_at < :before limit :limit")
    int forget(Instant before, int limit);
}
