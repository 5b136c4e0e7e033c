package org.sextant.studio.draft;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.RestoreOutcome.NoSuchRevision;
import org.sextant.studio.draft.RestoreOutcome.NotAllowed;
import org.sextant.studio.draft.RestoreOutcome.Restored;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What authors edit, and its history. For whoever may not read drafts there is none. */
@Singleton
public final class DraftService {
    private static final int BATCH = 500;

    private final DraftRepository drafts;
    private final RevisionRepository revisions;
    private final RevisionLog log;
    private final Transactions transactions;

    DraftService(DraftRepository drafts, RevisionRepository revisions, RevisionLog log, Transactions transactions) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.log = log;
        this.transactions = transactions;
    }

    /** What the studio has of an entity; empty where nobody has opened it yet. */
    public Optional<Draft> find(Actor actor, EntityRef entity) {
        return Editors.mayRead(actor)
                ? drafts.find(entity.kind(), entity.key()).map(DraftRow::draft)
                : Optional.empty();
    }

    /** Entities with a revision that are wanted, of a lower number, the one opened last first. */
    List<Draft> before(Actor actor, long id, Wanted wanted, int limit) {
        return Editors.mayRead(actor) && !wanted.kinds().isEmpty()
                ? drafts.before(id, wanted.kinds(), wanted.parent(), wanted.pattern(), limit).stream()
                        .map(DraftRow::draft)
                        .toList()
                : List.of();
    }

    /** The same of a higher number, the one opened first first. */
    List<Draft> after(Actor actor, long id, Wanted wanted, int limit) {
        return Editors.mayRead(actor) && !wanted.kinds().isEmpty()
                ? drafts.after(id, wanted.kinds(), wanted.parent(), wanted.pattern(), limit).stream()
                        .map(DraftRow::draft)
                        .toList()
                : List.of();
    }

    /** How many entities with a revision are wanted. */
    int count(Actor actor, Wanted wanted) {
        return Editors.mayRead(actor) && !wanted.kinds().isEmpty()
                ? drafts.count(wanted.kinds(), wanted.parent(), wanted.pattern())
                : 0;
    }

    /** The newest revision of each of some entities, by their number in the studio. */
    Map<Long, Revision> newest(Collection<Long> entities) {
        return revisions.newest(entities).stream().map(RevisionRow::revision)
                .collect(Collectors.toMap(Revision::entity, Function.identity()));
    }

    /** A revision by its number. */
    public Optional<Revision> revision(Actor actor, Draft draft, int number) {
        return Editors.mayRead(actor)
                ? revisions.find(draft.id(), number).map(RevisionRow::revision)
                : Optional.empty();
    }

    /** Revisions of a lower number, newest first. */
    public List<Revision> before(Actor actor, Draft draft, int number, int limit) {
        return Editors.mayRead(actor)
                ? revisions.before(draft.id(), number, limit).stream().map(RevisionRow::revision).toList()
                : List.of();
    }

    /** Revisions of a higher number, oldest first. */
    public List<Revision> after(Actor actor, Draft draft, int number, int limit) {
        return Editors.mayRead(actor)
                ? revisions.after(draft.id(), number, limit).stream().map(RevisionRow::revision).toList()
                : List.of();
    }

    /** The documents of revisions that were found. */
    public Map<Revision.Key, Document> documents(Collection<Revision.Key> keys) {
        List<Revision.Key> wanted = keys.stream().filter(key -> key.number() > 0).toList();
        return wanted.isEmpty()
                ? Map.of()
                : revisions.documents(wanted.stream().map(Revision.Key::entity).collect(Collectors.toSet()),
                        wanted.stream().map(Revision.Key::number).collect(Collectors.toSet()),
                        wanted.stream().map(key -> key.entity() + "/" + key.number()).toList()).stream()
                        .collect(Collectors.toMap(DocumentRow::key, row -> new Document(row.document())));
    }

    /** The checksums of the documents of drafts, by the number of the entity in the studio and that of the revision. */
    public Map<Long, Map<Integer, String>> checksums(List<Draft> wanted) {
        Map<Long, Map<Integer, String>> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            List<Draft> batch = wanted.subList(from, Math.min(wanted.size(), from + BATCH));
            revisions.fingerprints(batch.stream().map(Draft::id).toList()).forEach(row -> found
                    .computeIfAbsent(row.entityId(), _ -> new HashMap<>()).put(row.number(), row.sha256()));
        }
        return found;
    }

    /** Revisions that were found, by their keys. */
    public Map<Revision.Key, Revision> revisions(Collection<Revision.Key> keys) {
        return keys.isEmpty()
                ? Map.of()
                : revisions.all(keys.stream().map(Revision.Key::entity).collect(Collectors.toSet()),
                        keys.stream().map(Revision.Key::number).collect(Collectors.toSet()),
                        keys.stream().map(key -> key.entity() + "/" + key.number()).toList()).stream()
                        .map(RevisionRow::revision).collect(Collectors.toMap(Revision::key, Function.identity()));
    }

    /** A number that grows with every revision of anything. */
    public long state() {
        return drafts.revisions();
    }

    /** Everything that has a revision. */
    public List<Draft> newest() {
        return drafts.begun().stream().map(DraftRow::draft).toList();
    }

    /** Makes the document of an earlier revision stand again, as a new one. */
    public RestoreOutcome restore(Actor actor, EntityRef entity, int expectedRevision, int number, Reason reason) {
        return Editors.writer(actor).map(author -> transactions.write(
                () -> log.locked(entity).map(draft -> restored(author, draft, expectedRevision, number, reason))
                        .orElseGet(NoSuchRevision::new)))
                .orElseGet(NotAllowed::new);
    }

    /** All revisions of somebody, with the names of their entities. */
    Map<Draft, List<Revision>> by(AccountId author) {
        List<Revision> own = revisions.by(author.value()).stream().map(RevisionRow::revision).toList();
        Map<Long, List<Revision>> byEntity = own.stream().collect(Collectors.groupingBy(Revision::entity));
        return all(byEntity.keySet()).values().stream()
                .collect(Collectors.toMap(Function.identity(), draft -> byEntity.getOrDefault(draft.id(), List.of())));
    }

    /** What was opened, by its number in the studio, for whoever keeps something about it. */
    public Map<Long, Draft> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : drafts.all(ids).stream().map(DraftRow::draft)
                        .collect(Collectors.toMap(Draft::id, Function.identity()));
    }

    /** What was opened of a kind, by their keys, for whoever keeps something about it. */
    public List<Draft> all(EntityKind kind, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : drafts.named(kind, keys).stream().map(DraftRow::draft).toList();
    }

    /** What belongs to something by its newest revision, for whoever changes it along. */
    public List<Draft> within(EntityKind kind, String parent) {
        return drafts.within(kind, parent).stream().map(DraftRow::draft).toList();
    }

    private RestoreOutcome restored(AccountId author, Draft draft, int expectedRevision, int number, Reason reason) {
        Optional<Document> wanted = log.find(draft, number);
        return RestoreRules.refusal(draft.revision(), expectedRevision, log.document(draft, draft.revision()), wanted,
                reason)
                .orElseGet(() -> new Restored(log.add(author, draft, wanted.orElseThrow(), reason, number)));
    }
}
