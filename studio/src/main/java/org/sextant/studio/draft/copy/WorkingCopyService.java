package org.sextant.studio.draft.copy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.document.Merge;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.Reading;

/** The working copies of authors. Each has their own, and sees no other's. */
@Singleton
public final class WorkingCopyService {
    private final WorkingCopyRepository copies;
    private final DraftService drafts;
    private final RevisionLog log;
    private final Transactions transactions;
    private final Clock clock;

    WorkingCopyService(WorkingCopyRepository copies, DraftService drafts, RevisionLog log, Transactions transactions,
            Clock clock) {
        this.copies = copies;
        this.drafts = drafts;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What an author edits: the copy they had, otherwise one of the newest revision; of something that has none, one of what
     * the release in service has, and of something that it has not either, one that holds nothing but its key.
     */
    public OpenOutcome open(Actor actor, EntityKind kind, String key) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new OpenOutcome.NotAllowed();
        }
        return EntityRef.of(kind, key).map(entity -> transactions.write(() -> opened(author.get(), entity)))
                .orElseGet(OpenOutcome.UnfitKey::new);
    }

    /** One's own copies of some entities, by the number of the entity in the studio. */
    public Map<Long, WorkingCopy> own(Actor actor, Collection<Draft> entities) {
        Map<Long, Draft> byId = entities.stream()
                .collect(Collectors.toMap(Draft::id, Function.identity(), (one, _) -> one));
        return Editors.writer(actor).filter(_ -> !byId.isEmpty())
                .map(author -> copies.all(author.value(), byId.keySet())).orElse(List.of()).stream()
                .collect(Collectors.toMap(WorkingCopyRow::entityId,
                        row -> row.copy(Objects.requireNonNull(byId.get(row.entityId())))));
    }

    /** What somebody has a copy of, by the number of the entity in the studio. */
    public Set<Long> opened(Actor actor) {
        return Editors.writer(actor).map(author -> Set.copyOf(copies.opened(author.value()))).orElse(Set.of());
    }

    /** Whether anybody has a copy of something, for whoever may not begin it once more. */
    public boolean isOpened(Draft draft) {
        return copies.count(draft.id()) > 0;
    }

    /** All of one's own copies, the one saved last first. */
    public List<WorkingCopy> own(Actor actor) {
        return Editors.writer(actor).map(this::all).orElse(List.of());
    }

    /** All copies of somebody, the one saved last first. */
    List<WorkingCopy> all(AccountId author) {
        List<WorkingCopyRow> rows = copies.of(author.value());
        Map<Long, Draft> opened = drafts.all(rows.stream().map(WorkingCopyRow::entityId).toList());
        return rows.stream().map(row -> row.copy(Objects.requireNonNull(opened.get(row.entityId())))).toList();
    }

    /**
     * Saves what an author has typed, however far they have come.
     *
     * @param expectedVersion the version of the copy that they have seen
     * @param base            the revision that it is based on: that of the copy, or a newer one it was merged with; none
     *                        given, that of the copy
     */
    public SaveOutcome save(Actor actor, EntityRef entity, int expectedVersion, Optional<Integer> base, String json) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new SaveOutcome.NotAllowed();
        }
        return switch (Documents.typed(entity.kind(), json)) {
            case Reading.Unfit(String sentence) -> new SaveOutcome.Malformed(sentence);
            case Reading.Fit(Document document) -> transactions.write(() -> present(actor, author.get(), entity)
                    .map(copy -> saved(copy, expectedVersion, base.orElse(copy.baseRevision()), document))
                    .orElseGet(SaveOutcome.NotOpen::new));
        };
    }

    /**
     * Saves what was typed in a window together with what another window of the author saved meanwhile.
     *
     * @param present the copy as the other window saved it
     * @param based   the revision that what was typed is based on; none given, that of the copy
     * @param seen    the document that both began with
     */
    SaveOutcome join(Actor actor, EntityRef entity, WorkingCopy present, Optional<Integer> based, String seen,
            String json) {
        if (!(Documents.typed(entity.kind(), seen) instanceof Reading.Fit(Document base))) {
            return new SaveOutcome.Stale(present);
        } else if (!(Documents.typed(entity.kind(), json) instanceof Reading.Fit(Document mine))) {
            return new SaveOutcome.Stale(present);
        } else {
            Merge merge = Merge.of(Documents.value(base), Documents.value(mine), Documents.value(present.document()));
            Merge other = Merge.of(Documents.value(base), Documents.value(present.document()), Documents.value(mine));
            return merge.conflicts().isEmpty()
                    ? save(actor, entity, present.version(), Optional.of(CopyRules.base(present, based)),
                            Documents.of(merge.merged()).json())
                    : new SaveOutcome.Apart(present, merge.conflicts(), Documents.of(merge.merged()),
                            Documents.of(other.merged()));
        }
    }

    /**
     * Throws a copy away.
     *
     * @param expectedVersion the version of the copy that the author has seen
     */
    public DiscardOutcome discard(Actor actor, EntityRef entity, int expectedVersion) {
        return Editors.writer(actor).map(author -> transactions.write(() -> present(actor, author, entity)
                .map(copy -> discarded(copy, expectedVersion)).orElseGet(DiscardOutcome.NotOpen::new)))
                .orElseGet(DiscardOutcome.NotAllowed::new);
    }

    private OpenOutcome opened(AccountId author, EntityRef entity) {
        Draft draft = log.begun(entity);
        Optional<WorkingCopy> had = copies.find(author.value(), draft.id()).map(row -> row.copy(draft));
        if (had.isPresent()) {
            return new OpenOutcome.Opened(had.get());
        }
        int added = copies.add(author.value(), draft.id(), draft.revision(),
                log.document(draft, draft.revision()).json(), now());
        return added == 0
                ? new OpenOutcome.NotAllowed()
                : new OpenOutcome.Opened(copies.find(author.value(), draft.id()).orElseThrow().copy(draft));
    }

    private Optional<WorkingCopy> present(Actor actor, AccountId author, EntityRef entity) {
        return drafts.find(actor, entity)
                .flatMap(draft -> copies.find(author.value(), draft.id()).map(row -> row.copy(draft)));
    }

    private SaveOutcome saved(WorkingCopy copy, int expected, int base, Document document) {
        if (CopyRules.isSaved(copy, expected, base, document)) {
            return new SaveOutcome.Saved(copy);
        }
        return CopyRules.saving(copy, expected, base).orElseGet(() -> {
            Instant now = now();
            int saved = copies.save(copy.author().value(), copy.draft().id(), expected, base, document.json(), now);
            return saved == 0
                    ? again(copy).<SaveOutcome>map(SaveOutcome.Stale::new).orElseGet(SaveOutcome.NotOpen::new)
                    : new SaveOutcome.Saved(
                            new WorkingCopy(copy.author(), copy.draft(), expected + 1, base, document, now));
        });
    }

    private DiscardOutcome discarded(WorkingCopy copy, int expected) {
        return copy.version() == expected && deleted(copy)
                ? new DiscardOutcome.Discarded(copy)
                : again(copy).<DiscardOutcome>map(DiscardOutcome.Stale::new).orElseGet(DiscardOutcome.NotOpen::new);
    }

    private boolean deleted(WorkingCopy copy) {
        copies.retire(copy.draft().id(), copy.version());
        return copies.delete(copy.author().value(), copy.draft().id(), copy.version()) == 1;
    }

    /** The copy as it is now. */
    private Optional<WorkingCopy> again(WorkingCopy copy) {
        return copies.find(copy.author().value(), copy.draft().id()).map(row -> row.copy(copy.draft()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
