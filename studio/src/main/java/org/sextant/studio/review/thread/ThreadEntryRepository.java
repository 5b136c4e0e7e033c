package org.sextant.studio.review.thread;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code studio_thread_entry}, to which rows are added and nothing else is done. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ThreadEntryRepository extends GenericRepository<ThreadEntryRow, Long> {
    ThreadEntryRow save(ThreadEntryRow row);

    @Query("""
            select id, thread_id, kind, author_id, written_at, text from studio_thread_entry
            where thread_id in (:threads) order by id""")
    List<ThreadEntryRow> in(Collection<Long> threads);

    @Query("""
            select id, thread_id, kind, author_id, written_at, text from studio_thread_entry
            where author_id = :author order by id""")
    List<ThreadEntryRow> by(long author);
}
