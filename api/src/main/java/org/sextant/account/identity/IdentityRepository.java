package org.sextant.account.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The table {@code account_identity}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface IdentityRepository extends GenericRepository<IdentityRow, String> {
    @Query("""
            insert into account_identity (provider, subject, account_id, created_at)
            values (:provider, :subject, :accountId, :createdAt)""")
    int add(String provider, String subject, long accountId, Instant createdAt);

    @Query("""
            update account_identity set confirmed_at = :confirmedAt
            where provider = :provider and subject = :subject and account_id = :accountId""")
    int confirm(String provider, String subject, long accountId, Instant confirmedAt);

    @Query("""
            delete from account_identity
            where provider = :provider and subject = :subject and account_id = :accountId""")
    int remove(String provider, String subject, long accountId);

    @Query("""
            select provider, subject, account_id, created_at, confirmed_at from account_identity
            where account_id in (:accountIds) order by created_at, provider, subject""")
    List<IdentityRow> of(Collection<Long> accountIds);
}
