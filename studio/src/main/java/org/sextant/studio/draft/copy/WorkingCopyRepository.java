package org.sextant.studio.draft.copy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code studio_working_copy}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkingCopyRepository extends GenericRepository<WorkingCopyRow, Long> {
    @Query("""
            select account_id, entity_id, version, base_revision, document, saved_at from studio_working_copy
            where account_id = :account and entity_id = :entity""")
    Optional<WorkingCopyRow> find(long account, long entity);

    @Query("""
            select account_id, entity_id, version, base_revision, document, saved_at from studio_working_copy
            where account_id = :account and entity_id in (:entities)""")
    List<WorkingCopyRow> all(long account, Collection<Long> entities);

    @Query("""
            select account_id, entity_id, version, base_revision, document, saved_at from studio_working_copy
            where account_id = :account order by saved_at desc, entity_id""")
    List<WorkingCopyRow> of(long account);

    @Query("select entity_id from studio_working_copy where account_id = :account")
    List<Long> opened(long account);

    @Query("select count(*) from studio_working_copy where entity_id = :entity")
    int count(long entity);

    /**
     * Begins a copy, with a version that none of the entity had before. Takes the account from its row, so that whoever has
     * deleted theirs writes nothing: 0 is answered then.
     */
    @Query("""
            insert into studio_working_copy (account_id, entity_id, version, base_revision, document, saved_at)
            select a.id, e.id, e.copy_version + 1, :base, :document, :now from account a join studio_entity e
            where a.id = :account and e.id = :entity""")
    int add(long account, long entity, int base, String document, Instant now);

    @Query("""
            update studio_working_copy set version = :version + 1, base_revision = :base, document = :document,
            saved_at = :now where account_id = :account and entity_id = :entity and version = :version""")
    int save(long account, long entity, int version, int base, String document, Instant now);

    /** Sees to it, before a copy is deleted, that the next one of the entity begins above its version. */
    @Query("update studio_entity set copy_version = greatest(copy_version, :version) where id = :entity")
    int retire(long entity, int version);

    @Query("""
            delete from studio_working_copy
            where account_id = :account and entity_id = :entity and version = :version""")
    int delete(long account, long entity, int version);
}
