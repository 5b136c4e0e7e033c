package org.sextant.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code account}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, Long> {
    AccountRow save(AccountRow row);

    @Query("""
            select id, first_name, last_name, locale, password_hash, created_at from account
            where id in (:ids)""")
    List<AccountRow> all(Collection<Long> ids);

    @Query("""
            select a.id as account_id, a.password_hash from account_identity i join account a on a.id = i.account_id
            where i.provider = :provider and i.subject = :subject""")
    Optional<CredentialsRow> credentials(String provider, String subject);

    /** An account that nobody else changes until the end of the transaction. */
    @Query("""
            select id, first_name, last_name, locale, password_hash, created_at from account
            where id = :id for update""")
    Optional<AccountRow> locked(long id);

    @Query("update account set password_hash = :hash where id = :id")
    int choose(long id, String hash);

    @Query("update account set password_hash = :hash where id = :id and password_hash = :before")
    int replace(long id, String before, String hash);

    @Query("delete from account where id = :id")
    int delete(long id);
}
