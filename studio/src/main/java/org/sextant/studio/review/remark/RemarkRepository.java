package org.sextant.studio.review.remark;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code studio_remark}, to which rows are added and nothing else is done. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RemarkRepository extends GenericRepository<RemarkRow, Long> {
    RemarkRow save(RemarkRow row);

    @Query("""
            select id, proposal_id, author_id, written_at, path, text from studio_remark
            where proposal_id in (:proposals) order by id""")
    List<RemarkRow> on(Collection<Long> proposals);

    @Query("""
            select id, proposal_id, author_id, written_at, path, text from studio_remark
            where author_id = :author order by id""")
    List<RemarkRow> by(long author);
}
