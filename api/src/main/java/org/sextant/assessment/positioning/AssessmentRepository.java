package org.sextant.assessment.positioning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.assessment.AssessmentKind;
import org.sextant.assessment.AssessmentState;

/** The table {@code assessment}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessmentRepository extends GenericRepository<AssessmentRow, Long> {
    AssessmentRow save(AssessmentRow row);

    @Query("select * from assessment where id in (:ids) and account_id = :accountId")
    List<AssessmentRow> find(long accountId, Collection<Long> ids);

    @Query("select * from assessment where account_id = :accountId and under_way = :underWay")
    Optional<AssessmentRow> underWay(long accountId, String underWay);

    @Query("""
            select * from assessment where account_id = :accountId
            and (under_way = :underWay or idempotency_key = :idempotencyKey)""")
    List<AssessmentRow> before(long accountId, String underWay, String idempotencyKey);

    /** The last test of a learner about a subject; none that was completed before one of its competences was reset. */
    @Query("""
            select * from assessment a where account_id = :accountId and kind = :kind and subject = :subject
            and not exists (select 1 from competence_reset r where r.account_id = a.account_id
            and r.competence in (:competences) and r.reset_at > a.completed_at)
            order by id desc limit 1""")
    Optional<AssessmentRow> last(long accountId, AssessmentKind kind, String subject, Collection<String> competences);

    @Query("select * from assessment where account_id in (:accounts) and under_way is not null order by id")
    List<AssessmentRow> allUnderWay(Collection<Long> accounts);

    /** The last one of each competence that each of the learners ever started. */
    @Query("""
            select * from assessment where id in (select max(id) from assessment
            where account_id in (:accounts) and kind = 'COMPETENCE' group by account_id, subject) order by id""")
    List<AssessmentRow> lastOfCompetences(Collection<Long> accounts);

    @Query("""
            select * from assessment where account_id = :accountId and id < :id and state in (:states)
            order by id desc limit :limit""")
    List<AssessmentRow> before(long accountId, long id, Collection<AssessmentState> states, int limit);

    @Query("""
            select * from assessment where account_id = :accountId and id > :id and state in (:states)
            order by id limit :limit""")
    List<AssessmentRow> after(long accountId, long id, Collection<AssessmentState> states, int limit);

    @Query("select * from assessment where account_id = :accountId order by id")
    List<AssessmentRow> all(long accountId);

    @Query("select count(*) from assessment where account_id = :accountId and state in (:states)")
    int count(long accountId, Collection<AssessmentState> states);

    /** Keeps what has changed. */
    @Query("""
            update assessment set under_way = :underWay, state = :state, changed_at = :changedAt,
            completed_at = :completedAt, question_number = :questionNumber,
            question_challenge = :questionChallenge, question_at = :questionAt,
            question_focus_lost = :questionFocusLost, focus_losses = :focusLosses where id = :id""")
    int keep(AssessmentRow row);

    /** Keeps what has changed with an answer, which takes the next sequence number. */
    @Query("""
            update assessment a join learner l on l.account_id = a.account_id set l.sequence = l.sequence + 1,
            a.under_way = :underWay, a.state = :state, a.changed_at = :changedAt, a.completed_at = :completedAt,
            a.question_number = null, a.question_challenge = null, a.question_at = null,
            a.question_focus_lost = false, a.answered = :answered, a.answer_count = :answerCount,
            a.fast_answers = :fastAnswers, a.current_burst = :currentBurst, a.longest_burst = :longestBurst,
            a.focus_losses = :focusLosses, a.total_millis = :totalMillis where a.id = :id""")
    int keepAnswered(AssessmentRow row);

    /** Gives up the test of a learner about a subject that is under way. */
    @Query("""
            update assessment set under_way = null, state = 'ABANDONED', changed_at = :at, question_number = null,
            question_challenge = null, question_at = null, question_focus_lost = false
            where account_id = :accountId and under_way = :underWay""")
    int abandon(long accountId, String underWay, Instant at);
}
