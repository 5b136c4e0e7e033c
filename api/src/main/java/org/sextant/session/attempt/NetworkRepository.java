package org.sextant.session.attempt;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table {@code account_network}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NetworkRepository extends GenericRepository<NetworkRow, Long> {
    @Query("""
            insert into account_network (account_id, network, signed_in_at) values (:accountId, :network, :at)
            on duplicate key update signed_in_at = :at""")
    int note(long accountId, String network, Instant at);

    @Query("""
            select count(*) from account_network
            where account_id = :accountId and network = :network and signed_in_at > :since""")
    long countSince(long accountId, String network, Instant since);

    @Query("delete from account_network where signed_in_at < :before")
    int forget(Instant before);

    @Query("select network, signed_in_at from account_network where account_id = :accountId order by network")
    List<KeptNetwork> all(long accountId);
}
