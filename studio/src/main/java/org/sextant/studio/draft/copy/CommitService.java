package org.sextant.studio.draft.copy;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.document.Merge;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.Reading;

/** Makes working copies revisions. */
@Singleton
public final class CommitService {
    private final WorkingCopyRepository copies;
    private final RevisionLog log;
    private final Transactions transactions;

    CommitService(WorkingCopyRepository copies, RevisionLog log, Transactions transactions) {
        this.copies = copies;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Makes one's own copy the newest revision, unless somebody made one meanwhile.
     *
     * @param expectedRevision the newest revision that the author has seen; 0 for none
     * @param version          the version of the copy that they have seen
     */
    public CommitOutcome commit(Actor actor, EntityRef entity, int expectedRevision, int version, Reason reason) {
        return Editors.writer(actor)
                .map(author -> transactions.write(() -> log.locked(entity)
                        .flatMap(draft -> copies.find(author.value(), draft.id()).map(row -> row.copy(draft)))
                        .map(copy -> committed(author, copy, expectedRevision, version, reason))
                        .orElseGet(CommitOutcome.NotOpen::new)))
                .orElseGet(CommitOutcome.NotAllowed::new);
    }

    private CommitOutcome committed(AccountId author, WorkingCopy copy, int expectedRevision, int version,
            Reason reason) {
        Draft draft = copy.draft();
        if (CopyRules.isStale(copy, expectedRevision)) {
            return stale(copy);
        }
        Optional<Document> newest = draft.revision() == 0
                ? Optional.empty()
                : Optional.of(log.document(draft, draft.revision()));
        Reading reading = Documents.entity(draft.entity(), copy.document());
        return CopyRules.committing(copy, version, newest, reading, reason)
                .orElseGet(() -> unlessGenerated(author, copy, newest, ((Reading.Fit) reading).document(), reason));
    }

    private CommitOutcome unlessGenerated(AccountId author, WorkingCopy copy, Optional<Document> newest,
            Document document, Reason reason) {
        return newest.filter(it -> GenerationRules.isAltered(Documents.value(it), Documents.value(document)))
                .isPresent()
                        ? new CommitOutcome.Generated(copy)
                        : added(author, copy, document, reason);
    }

    private CommitOutcome added(AccountId author, WorkingCopy copy, Document document, Reason reason) {
        Draft draft = copy.draft();
        copies.retire(draft.id(), copy.version());
        if (copies.delete(author.value(), draft.id(), copy.version()) == 0) { // another window saved at this moment
            return copies.find(author.value(), draft.id())
                    .<CommitOutcome>map(row -> new CommitOutcome.ChangedElsewhere(row.copy(draft)))
                    .orElseGet(CommitOutcome.NotOpen::new);
        }
        Revision revision = log.add(author, draft, document, reason, null);
        return new CommitOutcome.Committed(new Draft(draft.id(), draft.entity(), revision.number()), revision);
    }

    private CommitOutcome stale(WorkingCopy copy) {
        Draft draft = copy.draft();
        return stale(copy, log.document(draft, copy.baseRevision()), log.document(draft, draft.revision()));
    }

    /** What comes of a copy together with a newer revision than the one that it is based on. */
    static CommitOutcome.Stale stale(WorkingCopy copy, Document base, Document theirs) {
        Merge merge = Merge.of(Documents.value(base), Documents.value(copy.document()), Documents.value(theirs));
        Merge other = Merge.of(Documents.value(base), Documents.value(theirs), Documents.value(copy.document()));
        return new CommitOutcome.Stale(copy, copy.draft().revision(), merge, Documents.of(merge.merged()),
                Documents.of(other.merged()));
    }
}
