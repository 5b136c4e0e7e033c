package org.sextant.knowledge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The table {@code learner}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LearnerRepository extends GenericRepository<LearnerRow, Long> {
    @Query("select sequence from learner where account_id = :accountId for update")
    Optional<Long> locked(long accountId);

    /** Adds nothing where there is no such account. */
    @Query("insert ignore into learner (account_id, sequence) values (:accountId, 0)")
    int add(long accountId);

    @Query("update learner set sequence = :sequence where account_id = :accountId")
    int advance(long accountId, long sequence);
}
