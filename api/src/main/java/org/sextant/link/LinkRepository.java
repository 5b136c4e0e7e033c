package org.sextant.link;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code account_link}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRepository extends GenericRepository<LinkRow, String> {
    @Query("""
            insert into account_link (token_sha256, account_id, purpose, subject, made_at, expires_at)
            values (:sha256, :accountId, :purpose, :subject, :madeAt, :expiresAt)""")
    int write(String sha256, long accountId, String purpose, String subject, Instant madeAt, Instant expiresAt);

    @Query("""
            select account_id, purpose, subject, expires_at from account_link
            where token_sha256 = :sha256 and used_at is null and expires_at > :now""")
    Optional<Link> open(String sha256, Instant now);

    @Query("""
            update account_link set used_at = :now
            where token_sha256 = :sha256 and used_at is null and expires_at > :now""")
    int use(String sha256, Instant now);

    @Query("""
            update account_link set used_at = :now
            where account_id = :accountId and used_at is null
            and purpose in ('PASSWORD', 'FIRST_PASSWORD', 'HANDED_PASSWORD', 'EMAIL_CHANGE', 'EXPORT')""")
    int endKeys(long accountId, Instant now);

    @Query("""
            update account_link set used_at = :now
            where account_id = :accountId and purpose = :purpose and used_at is null""")
    int end(long accountId, String purpose, Instant now);

    @Query("""
            select count(*) from account_link
            where account_id = :accountId and purpose = :purpose and made_at > :since""")
    long countMade(long accountId, String purpose, Instant since);

    @Query("delete from account_link where expires_at < :before order by expires_at limit :limit")
    int forget(Instant before, int limit);

    @Query("""
            select purpose, subject, made_at, expires_at, used_at from account_link
            where account_id = :accountId order by made_at, token_sha256""")
    List<KeptLink> of(long accountId);
}
