package org.sextant.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code letter}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRepository extends GenericRepository<LetterRow, Long> {
    @Query("""
            insert into letter (account_id, recipient, locale, subject, text, written_at, state, attempts, due_at, fence)
            values (:accountId, :recipient, :locale, :subject, :text, :now, 'WAITING', 0, :now, 0)""")
    int write(@Nullable Long accountId, String recipient, String locale, String subject, String text, Instant now);

    @Query("""
            update letter set owner = :owner, fence = fence + 1, attempts = attempts + 1, due_at = :leaseEnd
            where state = 'WAITING' and due_at <= :now order by due_at, id limit 1""")
    int claim(String owner, Instant now, Instant leaseEnd);

    @Query("""
            select id, recipient, locale, subject, text, written_at, attempts, fence from letter
            where state = 'WAITING' and owner = :owner""")
    Optional<ClaimedLetter> claimed(String owner);

    @Query("""
            update letter set state = :state, settled_at = :now, text = '', owner = null, problem = :problem
            where id = :id and fence = :fence and state = 'WAITING'""")
    int settle(long id, long fence, String state, @Nullable String problem, Instant now);

    @Query("""
            update letter set owner = null, due_at = :dueAt, problem = :problem
            where id = :id and fence = :fence and state = 'WAITING'""")
    int postpone(long id, long fence, Instant dueAt, String problem);

    @Query("delete from letter where settled_at < :before order by settled_at limit :limit")
    int forget(Instant before, int limit);

    @Query("""
            select recipient, locale, subject, written_at, state, settled_at from letter
            where account_id = :accountId order by id""")
    List<KeptLetter> about(long accountId);
}
