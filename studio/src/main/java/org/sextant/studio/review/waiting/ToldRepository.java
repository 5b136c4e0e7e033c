package org.sextant.studio.review.waiting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sextant.studio.review.ProposalState;

/** The table {@code studio_reviewer_told}, and what its reviewers may decide on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldRepository extends GenericRepository<WaitingRow, Long> {
    /**
     * The reviewers who were not told lately, for whom something waits that was put forward since they were: proposals of
     * which they wrote nothing.
     */
    @Query("""
            select r.account_id, count(*) as count from account_role r
            join studio_proposal p on p.state in (:states) and coalesce(p.proposer_id, 0) <> r.account_id
            left join studio_reviewer_told t on t.account_id = r.account_id
            where r.role = 'REVIEWER' and r.account_id > :after and (t.told_at is null or t.told_at <= :before)
            and not exists (select 1 from studio_revision v where v.entity_id = p.entity_id
            and v.author_id = r.account_id and v.number > p.base_revision and v.number <= p.revision)
            group by r.account_id, t.told_at having t.told_at is null or max(p.proposed_at) > t.told_at
            order by r.account_id limit :limit""")
    List<WaitingRow> waiting(Collection<ProposalState> states, Instant before, long after, int limit);

    /** Begins the row of a reviewer who was never told. */
    @Query("insert ignore into studio_reviewer_told (account_id, told_at) values (:account, :never)")
    int begin(long account, Instant never);

    /** 1 where nobody told them meanwhile. */
    @Query("update studio_reviewer_told set told_at = :now where account_id = :account and told_at <= :before")
    int tell(long account, Instant now, Instant before);
}
