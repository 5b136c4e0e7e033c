package org.sextant.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code account_role}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleRepository extends GenericRepository<RoleRow, Long> {
    @Query("select account_id, role from account_role where account_id = :accountId")
    List<RoleRow> of(long accountId);

    /** The holders of a role, which nobody else changes until the end of the transaction. */
    @Query("select account_id, role from account_role where role = :role order by account_id for update")
    List<RoleRow> locked(String role);

    @Query("""
            insert into account_role (account_id, role, granted_at, granted_by)
            values (:accountId, :role, :grantedAt, :grantedBy) on duplicate key update role = role""")
    int grant(long accountId, String role, Instant grantedAt, @Nullable Long grantedBy);

    @Query("delete from account_role where account_id = :accountId and role = :role")
    int revoke(long accountId, String role);
}
