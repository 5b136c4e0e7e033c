package org.sextant.assessment.positioning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The table {@code assessment_answer}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRepository extends GenericRepository<AnswerRow, Long> {
    /** Adds an answer as the next thing in the learner's sequence, which the caller holds the lock of. */
    @Query("""
            insert into assessment_answer (assessment_id, number, account_id, sequence, tube, level, skill, challenge,
            challenge_version, given, outcome, focus_lost, handed_out_at, arrived_at, seconds_left, idempotency_key)
            select :assessmentId, :number, l.account_id, l.sequence + 1, :tube, :level, :skill, :challenge,
            :challengeVersion, :given, :outcome, :focusLost, :handedOutAt, :arrivedAt, :secondsLeft, :idempotencyKey
            from learner l where l.account_id = :accountId""")
    int add(AnswerRow row);

    @Query("""
            select * from assessment_answer where assessment_id = :assessmentId
            and (number = :number or idempotency_key = :idempotencyKey)""")
    List<AnswerRow> like(long assessmentId, int number, String idempotencyKey);

    @Query("select * from assessment_answer where assessment_id in (:assessments) order by assessment_id, number")
    List<AnswerRow> of(Collection<Long> assessments);

    @Query("select distinct challenge from assessment_answer where account_id = :accountId")
    List<String> challengesMet(long accountId);

    @Query("select * from assessment_answer where account_id = :accountId order by sequence")
    List<AnswerRow> all(long accountId);
}
