package org.sextant.tutorial.own;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The table {@code tutorial_mark}. What writes a mark takes the account from its row, so that whoever has deleted theirs
 * writes nothing: 0 is answered then, more otherwise, whether anything changed or not.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TutorialMarkRepository extends GenericRepository<TutorialMarkRow, Long> {
    @Query("""
            insert into tutorial_mark (account_id, tutorial, saved_at, saved_release)
            select a.id, :tutorial, :now, :release from account a where a.id = :account
            on duplicate key update saved_release = coalesce(saved_release, :release),
            saved_at = coalesce(saved_at, :now)""")
    int save(long account, String tutorial, int release, Instant now);

    @Query("""
            insert into tutorial_mark (account_id, tutorial, seen_at)
            select a.id, :tutorial, :now from account a where a.id = :account
            on duplicate key update seen_at = coalesce(seen_at, :now)""")
    int see(long account, String tutorial, Instant now);

    @Query("""
            insert into tutorial_mark (account_id, tutorial, rating, rated_at)
            select a.id, :tutorial, :rating, :now from account a where a.id = :account
            on duplicate key update rated_at = if(rating <=> :rating, rated_at, :now), rating = :rating""")
    int rate(long account, String tutorial, TutorialRating rating, Instant now);

    @Query("""
            update tutorial_mark set saved_at = null, saved_release = null
            where account_id = :account and tutorial = :tutorial""")
    int unsave(long account, String tutorial);

    @Query("update tutorial_mark set rating = null, rated_at = null where account_id = :account and tutorial = :tutorial")
    int unrate(long account, String tutorial);

    @Query("""
            delete from tutorial_mark where account_id = :account and tutorial = :tutorial
            and saved_at is null and seen_at is null and rating is null""")
    int deleteEmpty(long account, String tutorial);

    @Query("""
            select account_id, tutorial, saved_at, saved_release, seen_at, rating, rated_at from tutorial_mark
            where account_id = :account and tutorial in (:tutorials)""")
    List<TutorialMarkRow> of(long account, Collection<String> tutorials);

    @Query("""
            select account_id, tutorial, saved_at, saved_release, seen_at, rating, rated_at from tutorial_mark
            where account_id = :account and saved_at is not null order by saved_at desc, tutorial""")
    List<TutorialMarkRow> saved(long account);

    @Query("""
            select account_id, tutorial, saved_at, saved_release, seen_at, rating, rated_at from tutorial_mark
            where account_id = :account order by tutorial""")
    List<TutorialMarkRow> all(long account);

    @Query("""
            select tutorial, sum(case when rating = 'USEFUL' then 1 else 0 end) as useful,
            sum(case when rating = 'NOT_USEFUL' then 1 else 0 end) as not_useful from tutorial_mark
            where tutorial in (:tutorials) and rating is not null group by tutorial""")
    List<RatingsRow> ratings(Collection<String> tutorials);
}
