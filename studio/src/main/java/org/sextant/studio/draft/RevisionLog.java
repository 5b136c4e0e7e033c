package org.sextant.studio.draft;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.PublishedDocuments;

/**
 * The revisions of entities, to which one is added at a time. All of it happens within the transaction of the caller, who
 * has seen to it that it may be done.
 */
@Singleton
public final class RevisionLog {
    private final DraftRepository drafts;
    private final RevisionRepository revisions;
    private final ContentStore store;
    private final Clock clock;

    RevisionLog(DraftRepository drafts, RevisionRepository revisions, ContentStore store, Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.store = store;
        this.clock = clock;
    }

    /** What the studio has of an entity, which nobody else changes until the end of the transaction. */
    public Optional<Draft> locked(EntityRef entity) {
        return drafts.locked(entity.kind(), entity.key()).map(DraftRow::draft);
    }

    /**
     * The same, begun where it is not there yet. What the release in service has is a revision of it from then on, the
     * newest one where it has not been any yet: another release than one of the studio brought it.
     */
    public Draft begun(EntityRef entity) {
        Draft draft = locked(entity).orElseGet(() -> {
            drafts.add(entity.kind(), entity.key());
            return locked(entity).orElseThrow();
        });
        PublishedContent content = store.current();
        return PublishedDocuments.find(content, entity)
                .filter(document -> revisions.countWith(draft.id(), document.sha256()) == 0)
                .map(document -> imported(draft, content, document)).orElse(draft);
    }

    /** Takes the key of something that nobody has begun, while the transaction lasts and after it; whether it was free. */
    public boolean claim(EntityRef entity) {
        return drafts.add(entity.kind(), entity.key()) == 1;
    }

    /** The document of a revision; that of number 0 is nothing but the key. */
    public Document document(Draft draft, int number) {
        return number == 0
                ? Documents.fresh(draft.entity())
                : find(draft, number).orElseThrow(() -> new IllegalStateException(
                        draft.entity() + " lacks its revision " + number));
    }

    /** The document of a revision; empty where there is none of this number. */
    Optional<Document> find(Draft draft, int number) {
        return revisions.document(draft.id(), number).map(Document::new);
    }

    /** The revisions of an entity from one number to another, oldest first. */
    public List<Revision> between(Draft draft, int first, int last) {
        return revisions.between(draft.id(), first, last).stream().map(RevisionRow::revision).toList();
    }

    /**
     * Adds a revision.
     *
     * @param draft        locked in this transaction
     * @param restoredFrom the number of the revision that it makes stand again; null for another document
     */
    public Revision add(AccountId author, Draft draft, Document document, Reason reason,
            @Nullable Integer restoredFrom) {
        return added(draft, author.value(), reason.text(), restoredFrom, null, document);
    }

    private Draft imported(Draft draft, PublishedContent content, Document document) {
        Revision first = added(draft, null, "", null, content.number().value(), document);
        return new Draft(draft.id(), draft.entity(), first.number());
    }

    private Revision added(Draft draft, @Nullable Long author, String reason, @Nullable Integer restoredFrom,
            @Nullable Integer release, Document document) {
        int number = draft.revision() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        revisions.add(draft.id(), number, author, now, reason, restoredFrom, release, document.sha256(),
                document.json());
        drafts.advance(draft.id(), number, Documents.parent(draft.entity().kind(), document));
        return new Revision(draft.id(), number, Optional.ofNullable(author).map(AccountId::new), now, reason,
                Optional.ofNullable(restoredFrom), Optional.ofNullable(release));
    }
}
