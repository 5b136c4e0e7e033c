package org.sextant.studio.find.saved;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table {@code studio_saved_search}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedSearchRepository extends GenericRepository<SavedSearchRow, Long> {
    @Query("select id, name, conditions from studio_saved_search where account_id = :account order by name, id")
    List<SavedSearchRow> of(long account);

    /**
     * Keeps a search, in place of that of the same name. Takes the account from its row, so that whoever has deleted theirs
     * writes nothing: 0 is answered then.
     */
    @Query("""
            insert into studio_saved_search (account_id, name, conditions, saved_at)
            select id, :name, :conditions, :now from account where id = :account
            on duplicate key update conditions = :conditions, saved_at = :now""")
    int keep(long account, String name, String conditions, Instant now);

    @Query("delete from studio_saved_search where account_id = :account and id = :id")
    int forget(long account, long id);

    /** The number of the account, whose row is locked: whoever keeps something at the same moment waits. */
    @Query("select id from account where id = :account for update")
    List<Long> locked(long account);
}
