package org.sextant.studio.publish.candidate;

import jakarta.inject.Singleton;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.publish.ReleaseNoteService;

/** Brings earlier releases back: their content becomes a new one, so that nothing is taken out of the history. */
@Singleton
public final class RollbackService {
    private final PublicationService publications;
    private final ContentStore store;
    private final Transactions transactions;

    RollbackService(PublicationService publications, ContentStore store, Transactions transactions) {
        this.publications = publications;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Publishes the content of an earlier release as the release after the one in service. What is under way stays on
     * the release it began with.
     *
     * @param expected the number of the release in service that the publisher has seen
     * @param note     what to say of the new release; may be empty
     */
    public RollbackOutcome rollBack(Actor actor, ReleaseNumber to, int expected, String note) {
        int excess = ReleaseNoteService.excess(note);
        if (!PublicationService.isPublisher(actor)) {
            return new RollbackOutcome.NotAllowed();
        } else if (excess > 0) {
            return new RollbackOutcome.NoteTooLong(excess);
        }
        PublishedContent present = store.current();
        try {
            return present.number().value() == expected
                    ? store.byNumber(to).map(wanted -> rolledBack(actor, present, wanted, note))
                            .orElseGet(RollbackOutcome.NoSuchRelease::new)
                    : new RollbackOutcome.Stale();
        } catch (UnreadableRelease unreadable) {
            return new RollbackOutcome.Unreadable();
        }
    }

    private RollbackOutcome rolledBack(Actor actor, PublishedContent present, PublishedContent wanted, String note) {
        if (present.header().contentSha256().equals(wanted.header().contentSha256())) {
            return new RollbackOutcome.NothingNew();
        }
        return transactions.write(() -> publications
                .put(actor, present, wanted.release().content(), wanted.number().value(), note)
                .<RollbackOutcome>map(RollbackOutcome.RolledBack::new).orElseGet(RollbackOutcome.Stale::new));
    }
}
