package org.sextant.assessment.retake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code competence_reset}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ResetRepository extends GenericRepository<ResetRow, Long> {
    @Query("""
            insert into competence_reset (account_id, sequence, competence, tubes, reset_at)
            values (:accountId, :sequence, :competence, :tubes, :resetAt)""")
    int add(ResetRow row);

    @Query("select * from competence_reset where account_id in (:accounts) order by account_id, sequence")
    List<ResetRow> of(Collection<Long> accounts);
}
