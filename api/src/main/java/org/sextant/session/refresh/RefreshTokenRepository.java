package org.sextant.session.refresh;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code refresh_token}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RefreshTokenRepository extends GenericRepository<RefreshTokenRow, String> {
    @Query("""
            insert into refresh_token (token_sha256, session_id, expires_at)
            values (:tokenSha256, :sessionId, :expiresAt)""")
    int add(String tokenSha256, long sessionId, Instant expiresAt);

    /** A token with its session, which nobody else changes until the end of the transaction. */
    @Query("""
            select s.id as session_id, s.account_id, s.seed, s.generation, t.expires_at, t.used_at, s.ended_at
            from refresh_token t join session s on s.id = t.session_id
            where t.token_sha256 = :tokenSha256 for update""")
    Optional<ShownTokenRow> locked(String tokenSha256);

    @Query("select token_sha256, session_id, expires_at, used_at from refresh_token where token_sha256 = :tokenSha256")
    Optional<RefreshTokenRow> find(String tokenSha256);

    @Query("update refresh_token set used_at = :at where token_sha256 = :tokenSha256")
    int use(String tokenSha256, Instant at);

    @Query("delete from refresh_token where expires_at < :before")
    int forget(Instant before);
}
