package org.sextant.studio.publish.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code studio_publication}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRepository extends GenericRepository<PublicationRow, Integer> {
    @Query("""
            insert into studio_publication (release_number, publisher_id, restores)
            values (:release, :publisher, :restores)""")
    int add(int release, long publisher, @Nullable Integer restores);

    @Query("""
            select release_number, publisher_id, restores from studio_publication
            where release_number in (:releases)""")
    List<PublicationRow> all(Collection<Integer> releases);

    @Query("""
            select release_number, publisher_id, restores from studio_publication
            where publisher_id = :publisher order by release_number""")
    List<PublicationRow> by(long publisher);
}
