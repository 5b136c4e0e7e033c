package org.sextant.studio.exchange.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code studio_import}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportRepository extends GenericRepository<ImportRow, Long> {
    String IMPORT = "select id, account_id, name, upload_id, base_release, state, refusal, refused_file, problem_count, "
            + "error_count, reason, overwrites, job_id, planned_at from studio_import ";

    @Query("""
            insert into studio_import (account_id, name, upload_id, base_release, state, problem_count, error_count,
            overwrites, planned_at) values (:account, :name, :upload, :base, 'PLANNING', 0, 0, 0, :now)""")
    int add(long account, String name, long upload, int base, Instant now);

    @Query("select last_insert_id()")
    long lastAdded();

    @Query(IMPORT + "where id = :id")
    Optional<ImportRow> find(long id);

    /** The import, which nobody else changes until the end of the transaction. */
    @Query(IMPORT + "where id = :id for update")
    Optional<ImportRow> locked(long id);

    @Query(IMPORT + "where id < :id order by id desc limit :limit")
    List<ImportRow> before(long id, int limit);

    @Query(IMPORT + "where id > :id order by id limit :limit")
    List<ImportRow> after(long id, int limit);

    @Query(IMPORT + "where account_id = :account order by id")
    List<ImportRow> of(long account);

    @Query(IMPORT + "where account_id = :account and state = :state order by id")
    List<ImportRow> of(long account, String state);

    /** Plans of somebody that can be carried out, without the newest. */
    @Query(IMPORT + "where account_id = :account and state = 'PLANNED' order by id desc limit 1000 offset :newest")
    List<ImportRow> beyond(long account, int newest);

    @Query(IMPORT + "where state in (:states) and planned_at < :before and id > :after order by id limit :limit")
    List<ImportRow> open(Collection<String> states, Instant before, long after, int limit);

    /** Somebody's account, so that nobody else asks for something of theirs until the end of the transaction. */
    @Query("select id from account where id = :account for update")
    Optional<Long> lockedAccount(long account);

    @Query("select count(*) from studio_import")
    int countAll();

    @Query("select id, problems from studio_import where id in (:ids) and problems is not null")
    List<ProblemsRow> problems(Collection<Long> ids);

    @Query("update studio_import set job_id = :job where id = :id")
    int worksOn(long id, long job);

    @Query("update studio_import set state = 'REFUSED', refusal = :refusal, refused_file = :file where id = :id")
    int refuse(long id, String refusal, String file);

    @Query("""
            update studio_import set problems = :problems, problem_count = :count, error_count = :errors
            where id = :id""")
    int note(long id, String problems, int count, int errors);

    @Query("update studio_import set state = :state where id = :id")
    int reach(long id, String state);

    @Query("""
            update studio_import set state = 'APPLYING', reason = :reason, overwrites = :overwrites where id = :id""")
    int begin(long id, String reason, boolean overwrites);
}
