package org.sextant.studio.draft;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code studio_revision}, to which rows are added and nothing else is done. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<RevisionRow, Long> {
    @Query("""
            insert into studio_revision (entity_id, number, author_id, written_at, reason, restored_from, release_number,
            document_sha256, document)
            values (:entity, :number, :author, :writtenAt, :reason, :restoredFrom, :release, :sha256, :document)""")
    int add(long entity, int number, @Nullable Long author, Instant writtenAt, String reason,
            @Nullable Integer restoredFrom, @Nullable Integer release, String sha256, String document);

    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where entity_id = :entity and number = :number""")
    Optional<RevisionRow> find(long entity, int number);

    @Query("""
            select r.entity_id, r.number, r.author_id, r.written_at, r.reason, r.restored_from, r.release_number
            from studio_entity e join studio_revision r on r.entity_id = e.id and r.number = e.revision
            where e.id in (:entities)""")
    List<RevisionRow> newest(Collection<Long> entities);

    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where entity_id = :entity and number < :number order by number desc limit :limit""")
    List<RevisionRow> before(long entity, int number, int limit);

    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where entity_id = :entity and number > :number order by number limit :limit""")
    List<RevisionRow> after(long entity, int number, int limit);

    @Query("select document from studio_revision where entity_id = :entity and number = :number")
    Optional<String> document(long entity, int number);

    /** Revisions of entities, of those whose number is among some. */
    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where entity_id in (:entities) and number in (:numbers)
            and concat(entity_id, '/', number) in (:keys)""")
    List<RevisionRow> all(Collection<Long> entities, Collection<Integer> numbers, Collection<String> keys);

    /** Documents of entities, of those whose number is among some. */
    @Query("""
            select entity_id, number, document from studio_revision
            where entity_id in (:entities) and number in (:numbers)
            and concat(entity_id, '/', number) in (:keys)""")
    List<DocumentRow> documents(Collection<Long> entities, Collection<Integer> numbers, Collection<String> keys);

    /** The checksums of all revisions of entities, oldest first. */
    @Query("""
            select entity_id, number, document_sha256 as sha256 from studio_revision where entity_id in (:entities)
            order by entity_id, number""")
    List<FingerprintRow> fingerprints(Collection<Long> entities);

    @Query("select count(*) from studio_revision where entity_id = :entity and document_sha256 = :sha256")
    int countWith(long entity, String sha256);

    /** Revisions from one number to another, oldest first. */
    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where entity_id = :entity and number between :first and :last order by number""")
    List<RevisionRow> between(long entity, int first, int last);

    @Query("""
            select entity_id, number, author_id, written_at, reason, restored_from, release_number from studio_revision
            where author_id = :author order by written_at, entity_id, number""")
    List<RevisionRow> by(long author);
}
