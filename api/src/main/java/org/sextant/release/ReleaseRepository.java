package org.sextant.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code content_release}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleaseRepository extends GenericRepository<ReleaseRow, Integer> {
    ReleaseRow save(ReleaseRow row);

    Optional<ReleaseRow> findById(int number);

    long count();

    @Query("select coalesce(max(number), 0) from content_release")
    int newest();

    @Query("select count(*) from content_release where content_sha256 = :contentSha256")
    long countWith(String contentSha256);

    @Query("""
            select number, published_at, origin, content_sha256, max_reachable_level, maximum_pix from content_release
            where number = :number""")
    Optional<ReleaseHeader> header(int number);

    @Query("""
            select number, published_at, origin, content_sha256, max_reachable_level, maximum_pix from content_release
            where number in (:numbers)""")
    List<ReleaseHeader> headers(Collection<Integer> numbers);

    @Query("""
            select number, published_at, origin, content_sha256, max_reachable_level, maximum_pix from content_release
            where number < :number order by number desc limit :limit""")
    List<ReleaseHeader> before(int number, int limit);

    @Query("""
            select number, published_at, origin, content_sha256, max_reachable_level, maximum_pix from content_release
            where number > :number order by number limit :limit""")
    List<ReleaseHeader> after(int number, int limit);
}
