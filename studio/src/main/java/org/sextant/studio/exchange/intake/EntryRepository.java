package org.sextant.studio.exchange.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code studio_import_entry}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRepository extends GenericRepository<EntryRow, Long> {
    String ENTRY = "select import_id, position, kind, entity_key, action, state, revision from studio_import_entry ";
    String WANTED = " and action in (:actions) and state in (:states) ";

    @Query("delete from studio_import_entry where import_id = :importId")
    int clear(long importId);

    @Query("""
            insert into studio_import_entry (import_id, position, kind, entity_key, action, newest_sha256, document, state)
            values (:importId, :position, :kind, :key, :action, :newestSha256, :document, 'PLANNED')""")
    int add(long importId, int position, String kind, String key, String action, String newestSha256,
            @Nullable String document);

    @Query(ENTRY + "where import_id = :importId and position > :position" + WANTED + "order by position limit :limit")
    List<EntryRow> after(long importId, int position, Collection<String> actions, Collection<String> states, int limit);

    @Query(ENTRY + "where import_id = :importId and position < :position" + WANTED
            + "order by position desc limit :limit")
    List<EntryRow> before(long importId, int position, Collection<String> actions, Collection<String> states,
            int limit);

    @Query("select count(*) from studio_import_entry where import_id = :importId" + WANTED)
    int count(long importId, Collection<String> actions, Collection<String> states);

    @Query("""
            select import_id, action, state, count(*) as count from studio_import_entry where import_id in (:imports)
            group by import_id, action, state order by import_id, action, state""")
    List<CountRow> counts(Collection<Long> imports);

    /** The next that are to be written. */
    @Query("""
            select position, kind, entity_key, newest_sha256, document from studio_import_entry
            where import_id = :importId and state = 'PLANNED' and action in (:actions) order by position limit :limit""")
    List<OpenEntryRow> open(long importId, Collection<String> actions, int limit);

    /** Forgets the documents that nothing is written of any more. */
    @Query("update studio_import_entry set document = null where import_id = :importId and document is not null")
    int forget(long importId);

    @Query("""
            update studio_import_entry set state = :state, revision = :revision, document = null
            where import_id = :importId and position = :position""")
    int settle(long importId, int position, String state, @Nullable Integer revision);
}
