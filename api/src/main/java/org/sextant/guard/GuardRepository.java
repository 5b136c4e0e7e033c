package org.sextant.guard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code guard_count}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GuardRepository extends GenericRepository<GuardCountRow, String> {
    /** Counts an attempt; until the end of the transaction nobody else does. */
    @Query("""
            insert into guard_count (guard, subject_sha256, began_at, attempts) values (:guard, :subject, :now, 1)
            on duplicate key update attempts = attempts + 1""")
    int count(String guard, String subject, Instant now);

    @Query("""
            update guard_count set began_at = :now, attempts = 1
            where guard = :guard and subject_sha256 = :subject""")
    int countAnew(String guard, String subject, Instant now);

    @Query("""
            update guard_count set attempts = attempts - 1
            where guard = :guard and subject_sha256 = :subject and attempts > 0""")
    int giveBack(String guard, String subject);

    @Query("""
            select guard, subject_sha256, began_at, attempts from guard_count
            where guard = :guard and subject_sha256 = :subject""")
    Optional<GuardCountRow> find(String guard, String subject);

    @Query("delete from guard_count where guard = :guard and subject_sha256 = :subject")
    int clear(String guard, String subject);

    @Query("delete from guard_count where began_at < :before")
    int forget(Instant before);
}
