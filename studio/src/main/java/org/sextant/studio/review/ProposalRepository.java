package org.sextant.studio.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code studio_proposal}. In what is wanted, 0 stands for whoever it is. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProposalRepository extends GenericRepository<ProposalRow, Long> {
    String COLUMNS = """
            select p.id, p.entity_id, p.base_revision, p.revision, p.state, p.proposer_id, p.proposed_at, p.note,
            p.reviewer_id, p.decided_at from studio_proposal p""";

    String OF_OTHERS = """
             coalesce(p.proposer_id, 0) <> :reviewer and not exists (
            select 1 from studio_revision r where r.entity_id = p.entity_id and r.author_id = :reviewer
            and r.number > p.base_revision and r.number <= p.revision)""";

    String WANTED = """
             p.state in (:states) and (:proposer = 0 or p.proposer_id = :proposer)
            and (:newest = false or not exists (
            select 1 from studio_proposal later where later.entity_id = p.entity_id and later.id > p.id))
            and (:reviewer = 0 or""" + OF_OTHERS + ")";

    ProposalRow save(ProposalRow row);

    Optional<ProposalRow> findById(long id);

    @Query(COLUMNS + " where p.id in (:ids)")
    List<ProposalRow> all(Collection<Long> ids);

    /** The newest proposal of each of some entities. */
    @Query(COLUMNS + """
             join (select entity_id, max(id) as id from studio_proposal where entity_id in (:entities)
            group by entity_id) newest on newest.id = p.id""")
    List<ProposalRow> newest(Collection<Long> entities);

    /** The newest proposal of each base, among some, of each of some entities. */
    @Query(COLUMNS + """
             join (select max(id) as id from studio_proposal where entity_id in (:entities)
            and base_revision in (:bases) group by entity_id, base_revision) newest on newest.id = p.id""")
    List<ProposalRow> newestOf(Collection<Long> entities, Collection<Integer> bases);

    /** Those in one of some states that no later one of their entity followed. */
    @Query("""
            select p.entity_id, p.revision, p.state from studio_proposal p where p.state in (:states)
            and not exists (select 1 from studio_proposal n where n.entity_id = p.entity_id and n.id > p.id)""")
    List<UnderWay> last(Collection<ProposalState> states);

    @Query(COLUMNS + " where p.id < :id and" + WANTED + " order by p.id desc limit :limit")
    List<ProposalRow> before(long id, Collection<ProposalState> states, long proposer, long reviewer, boolean newest,
            int limit);

    @Query(COLUMNS + " where p.id > :id and" + WANTED + " order by p.id limit :limit")
    List<ProposalRow> after(long id, Collection<ProposalState> states, long proposer, long reviewer, boolean newest,
            int limit);

    @Query("select count(*) from studio_proposal p where" + WANTED)
    int count(Collection<ProposalState> states, long proposer, long reviewer, boolean newest);

    @Query("select p.id from studio_proposal p where p.id in (:ids) and p.state in (:states) and" + OF_OTHERS)
    List<Long> reviewable(Collection<Long> ids, Collection<ProposalState> states, long reviewer);

    @Query("update studio_proposal set state = 'SUPERSEDED' where entity_id = :entity and state in (:open)")
    int supersede(long entity, Collection<ProposalState> open);

    @Query("update studio_proposal set state = 'IN_REVIEW' where id = :id and state = 'PROPOSED'")
    int begin(long id);

    @Query("update studio_proposal set state = :state, reviewer_id = :reviewer, decided_at = :now where id = :id")
    int decide(long id, ProposalState state, long reviewer, Instant now);

    @Query(COLUMNS + " where p.proposer_id = :account or p.reviewer_id = :account order by p.id")
    List<ProposalRow> of(long account);
}
