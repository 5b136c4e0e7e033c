package org.sextant.profile.snapshot;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code profile_snapshot}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProfileSnapshotRepository extends GenericRepository<ProfileSnapshotRow, Long> {
    ProfileSnapshotRow save(ProfileSnapshotRow row);

    @Query("select * from profile_snapshot where account_id = :account and id = :id")
    Optional<ProfileSnapshotRow> find(long account, long id);

    @Query("select * from profile_snapshot where account_id = :account and id < :id order by id desc limit :limit")
    List<ProfileSnapshotRow> before(long account, long id, int limit);

    @Query("select * from profile_snapshot where account_id = :account and id > :id order by id limit :limit")
    List<ProfileSnapshotRow> after(long account, long id, int limit);

    @Query("select count(*) from profile_snapshot where account_id = :account")
    int count(long account);
}
