package org.sextant.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code audit_event}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditEventRow, Long> {
    AuditEventRow save(AuditEventRow row);

    @Query("""
            select happened_at, kind, account_id, actor_id, session_id, client, detail from audit_event
            where account_id = :accountId order by id""")
    List<AuditEvent> about(long accountId);

    @Query("update audit_event set client = null, detail = null where account_id = :accountId")
    int erase(long accountId);

    @Query("update audit_event set client = null where actor_id = :actorId")
    int eraseActor(long actorId);
}
