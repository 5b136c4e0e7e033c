package org.sextant.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code content_file} and {@code content_file_name}. Bytes travel to the database in base 64, so that a file
 * of the size allowed fits into a packet of 16 MiB whatever its bytes are.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRepository extends GenericRepository<FileRow, String> {
    @Query("""
            insert into content_file (sha256, media_type, size, bytes)
            values (:sha256, :mediaType, :size, from_base64(:base64)) on duplicate key update sha256 = sha256""")
    int keep(String sha256, String mediaType, int size, String base64);

    @Query("""
            insert into content_file_name (sha256, name) values (:sha256, :name)
            on duplicate key update sha256 = sha256""")
    int keepName(String sha256, String name);

    @Query("select sha256 from content_file where sha256 in (:hashes)")
    List<String> known(Collection<String> hashes);

    @Query("select sha256, name from content_file_name where sha256 in (:hashes)")
    List<FileNameRow> names(Collection<String> hashes);

    @Query("select count(*) from content_file_name where sha256 = :sha256 and name = :name")
    long countNames(String sha256, String name);

    Optional<FileRow> findById(String sha256);
}
