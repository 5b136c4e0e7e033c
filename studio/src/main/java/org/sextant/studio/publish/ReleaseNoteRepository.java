package org.sextant.studio.publish;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code studio_release_note}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleaseNoteRepository extends GenericRepository<ReleaseNoteRow, Long> {
    ReleaseNoteRow save(ReleaseNoteRow row);

    @Query("""
            select n.release_number, n.revision, n.text, n.account_id, n.written_at from studio_release_note n
            join (select release_number, max(revision) as revision from studio_release_note
                  where release_number in (:releaseNumbers) group by release_number) newest
            on newest.release_number = n.release_number and newest.revision = n.revision""")
    List<ReleaseNote> newest(Collection<Integer> releaseNumbers);

    @Query("""
            select release_number, revision, text, account_id, written_at from studio_release_note
            where release_number = :releaseNumber order by revision""")
    List<ReleaseNote> all(int releaseNumber);

    @Query("""
            select release_number, revision, text, account_id, written_at from studio_release_note
            where account_id = :accountId order by release_number, revision""")
    List<ReleaseNote> by(long accountId);
}
