package org.sextant.upload;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code upload}. Bytes travel to the database in base 64, as those of {@code content_file} do. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UploadRepository extends GenericRepository<UploadRow, Long> {
    /** Takes the account from its row, so that whoever has deleted theirs keeps nothing; the same bytes are kept once. */
    @Query("""
            insert into upload (account_id, sha256, name, size, bytes, received_at)
            select a.id, :sha256, :name, :size, from_base64(:base64), :now from account a where a.id = :account
            on duplicate key update name = :name, received_at = :now""")
    int keep(long account, String sha256, String name, int size, String base64, Instant now);

    @Query("select id, name, sha256, size, received_at from upload where account_id = :account and sha256 = :sha256")
    Optional<Upload> find(long account, String sha256);

    @Query("select id, name, sha256, size, received_at from upload where account_id = :account and id = :id")
    Optional<Upload> find(long account, long id);

    @Query("select id, name, sha256, size, received_at from upload where account_id = :account and id in (:ids)")
    List<Upload> all(long account, Collection<Long> ids);

    @Query("delete from upload where account_id = :account and id in (:ids)")
    int forget(long account, Collection<Long> ids);

    @Query("select id, bytes from upload where account_id = :account and id = :id")
    Optional<UploadRow> bytes(long account, long id);

    @Query("select id, name, sha256, size, received_at from upload where account_id = :account order by id")
    List<Upload> of(long account);

    @Query("delete from upload where received_at < :before order by received_at limit :limit")
    int forget(Instant before, int limit);
}
