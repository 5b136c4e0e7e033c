package org.sextant.studio.review.accepted;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code studio_acceptance}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AcceptanceRepository extends GenericRepository<AcceptanceRow, Long> {
    AcceptanceRow save(AcceptanceRow row);

    /** The newest accepted revision of everything that has one. */
    @Query("""
            select entity_id, max(revision) as revision, max(proposal_id) as proposal_id from studio_acceptance
            group by entity_id order by entity_id""")
    List<AcceptanceRow> newest();

    /** The entities of which the newest revision is accepted. */
    @Query("""
            select a.entity_id from studio_acceptance a
            join studio_entity e on e.id = a.entity_id and e.revision = a.revision""")
    List<Long> upToDate();

    /** The newest accepted revision of some entities. */
    @Query("""
            select entity_id, max(revision) as revision, max(proposal_id) as proposal_id from studio_acceptance
            where entity_id in (:entities) group by entity_id""")
    List<AcceptanceRow> newest(Collection<Long> entities);
}
