package org.sextant.studio.draft;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.studio.draft.entity.EntityKind;

/** The table {@code studio_entity}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, Long> {
    /** Which are wanted: an empty parent or pattern stands for any. */
    String WANTED = """
             revision > 0 and kind in (:kinds) and (:parent = '' or parent = :parent)
            and (:text = '' or exists (select 1 from studio_revision r where r.entity_id = studio_entity.id
            and r.number = studio_entity.revision
            and r.document collate utf8mb4_unicode_ci like :text escape '|'))""";

    @Query("select id, kind, entity_key, revision from studio_entity where kind = :kind and entity_key = :key")
    Optional<DraftRow> find(EntityKind kind, String key);

    /** The entity, which nobody else changes until the end of the transaction. */
    @Query("""
            select id, kind, entity_key, revision from studio_entity where kind = :kind and entity_key = :key
            for update""")
    Optional<DraftRow> locked(EntityKind kind, String key);

    @Query("select id, kind, entity_key, revision from studio_entity where id in (:ids)")
    List<DraftRow> all(Collection<Long> ids);

    @Query("select id, kind, entity_key, revision from studio_entity where kind = :kind and entity_key in (:keys)")
    List<DraftRow> named(EntityKind kind, Collection<String> keys);

    @Query("""
            select id, kind, entity_key, revision from studio_entity where kind = :kind and parent = :parent
            order by entity_key""")
    List<DraftRow> within(EntityKind kind, String parent);

    /** Adds nothing where it is there already. */
    @Query("insert ignore into studio_entity (kind, entity_key, parent, revision) values (:kind, :key, '', 0)")
    int add(EntityKind kind, String key);

    @Query("update studio_entity set revision = :revision, parent = :parent where id = :id")
    int advance(long id, int revision, String parent);

    /** How many revisions there are of all. */
    @Query("select cast(coalesce(sum(revision), 0) as signed) from studio_entity")
    long revisions();

    @Query("select id, kind, entity_key, revision from studio_entity where revision > 0 order by id")
    List<DraftRow> begun();

    /** Those with a revision that are wanted. */
    @Query("select id, kind, entity_key, revision from studio_entity where id < :id and" + WANTED
            + " order by id desc limit :limit")
    List<DraftRow> before(long id, Collection<EntityKind> kinds, String parent, String text, int limit);

    @Query("select id, kind, entity_key, revision from studio_entity where id > :id and" + WANTED
            + " order by id limit :limit")
    List<DraftRow> after(long id, Collection<EntityKind> kinds, String parent, String text, int limit);

    @Query("select count(*) from studio_entity where" + WANTED)
    int count(Collection<EntityKind> kinds, String parent, String text);
}
