package org.sextant.studio.review.thread;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.review.ReviewService;
import org.sextant.studio.review.thread.ThreadEntry.Kind;

/** What is said about places of proposals. For whoever may not read drafts there is nothing. */
@Singleton
public final class ThreadService {
    private final ThreadLog log;
    private final ReviewService reviews;
    private final ThreadLetters letters;
    private final Transactions transactions;

    ThreadService(ThreadLog log, ReviewService reviews, ThreadLetters letters, Transactions transactions) {
        this.log = log;
        this.reviews = reviews;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** Begins a thread on a proposal. The first word of somebody who may review it begins the review. */
    public ThreadOutcome open(Actor actor, long proposal, Anchor anchor, String text) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new ThreadOutcome.NotAllowed();
        } else if (!ThreadRules.isFit(anchor)) {
            return new ThreadOutcome.UnfitPlace();
        }
        return ThreadRules.saying(Kind.SAID, text).orElseGet(() -> transactions.write(() -> reviews
                .discussed(actor, proposal)
                .map(found -> ThreadRules.isDiscussed(found.proposal().state())
                        ? kept(author.get(), found, log.begin(author.get(), found.proposal(), anchor, text))
                        : new ThreadOutcome.Closed())
                .orElseGet(ThreadOutcome.NoSuchProposal::new)));
    }

    /**
     * Says something in a thread, resolves it or opens it again.
     *
     * @param text may be empty where nothing is to be said to it
     */
    public ThreadOutcome add(Actor actor, long thread, Kind kind, String text) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new ThreadOutcome.NotAllowed();
        }
        return ThreadRules.saying(kind, text).orElseGet(() -> transactions.write(() -> log.locked(thread)
                .map(found -> added(actor, author.get(), found, kind, text))
                .orElseGet(ThreadOutcome.NoSuchThread::new)));
    }

    /** The threads of a higher number that wait for the actor's answer, in order. */
    List<ReviewThread> awaitingAfter(Actor actor, long id, int limit) {
        return Editors.writer(actor).map(account -> log.awaitingAfter(account, id, limit)).orElseGet(List::of);
    }

    /** The same of a lower number, the last first. */
    List<ReviewThread> awaitingBefore(Actor actor, long id, int limit) {
        return Editors.writer(actor).map(account -> log.awaitingBefore(account, id, limit)).orElseGet(List::of);
    }

    /** How many threads wait for the actor's answer. */
    int awaiting(Actor actor) {
        return Editors.writer(actor).map(log::awaiting).orElse(0);
    }

    /** Threads by their numbers. */
    Map<Long, ReviewThread> all(Actor actor, Collection<Long> ids) {
        return Editors.mayRead(actor) ? log.all(ids) : Map.of();
    }

    private ThreadOutcome added(Actor actor, AccountId author, ReviewThread thread, Kind kind, String text) {
        return ThreadRules.isSo(thread, kind)
                ? new ThreadOutcome.AlreadySo(thread)
                : reviews.discussed(actor, thread.proposal())
                        .map(found -> kept(author, found, log.add(author, thread, kind, text)))
                        .orElseGet(ThreadOutcome.NoSuchThread::new);
    }

    private ThreadOutcome kept(AccountId author, ReviewService.Discussed found, ReviewThread thread) {
        letters.tell(found.proposal(), found.draft().entity(), ThreadRules.hearers(found.proposal(),
                log.in(List.of(thread.id())).getOrDefault(thread.id(), List.of()), author));
        return new ThreadOutcome.Kept(thread);
    }
}
