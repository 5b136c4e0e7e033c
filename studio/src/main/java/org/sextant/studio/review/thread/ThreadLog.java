package org.sextant.studio.review.thread;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.studio.review.Proposal;
import org.sextant.studio.review.ProposalState;
import org.sextant.studio.review.thread.ReviewThread.Round;
import org.sextant.studio.review.thread.ThreadEntry.Kind;

/** Keeps threads. Whoever asks has seen to it that they may; what changes something is within their transaction. */
@Singleton
public final class ThreadLog {
    private final ThreadRepository threads;
    private final ThreadEntryRepository entries;
    private final Clock clock;

    ThreadLog(ThreadRepository threads, ThreadEntryRepository entries, Clock clock) {
        this.threads = threads;
        this.entries = entries;
        this.clock = clock;
    }

    /** How many threads that a proposal shows are open. */
    public int open(Proposal proposal) {
        return threads.countOpen(proposal.entity(), proposal.base(), proposal.id());
    }

    /** What somebody said and did in threads, first things first. */
    public List<ThreadEntry> by(AccountId author) {
        return entries.by(author.value()).stream().map(ThreadEntryRow::entry).toList();
    }

    /** The threads of rounds of reviews, first things first. */
    Map<Round, List<ReviewThread>> of(Collection<Round> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : threads.of(rounds.stream().map(Round::entity).collect(Collectors.toSet()),
                        rounds.stream().map(Round::base).collect(Collectors.toSet())).stream().map(ThreadRow::thread)
                        .collect(Collectors.groupingBy(thread -> new Round(thread.entity(), thread.base())));
    }

    /** The threads of a higher number that wait for somebody's answer, in order. */
    List<ReviewThread> awaitingAfter(AccountId account, long id, int limit) {
        return threads.awaitingAfter(account.value(), ProposalState.UNDER_WAY, id, limit).stream()
                .map(ThreadRow::thread).toList();
    }

    /** The same of a lower number, the last first. */
    List<ReviewThread> awaitingBefore(AccountId account, long id, int limit) {
        return threads.awaitingBefore(account.value(), ProposalState.UNDER_WAY, id, limit).stream()
                .map(ThreadRow::thread).toList();
    }

    /** How many wait for somebody's answer. */
    int awaiting(AccountId account) {
        return threads.countAwaiting(account.value(), ProposalState.UNDER_WAY);
    }

    /** Threads by their numbers. */
    Map<Long, ReviewThread> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : threads.all(ids).stream().map(ThreadRow::thread)
                        .collect(Collectors.toMap(ReviewThread::id, Function.identity()));
    }

    /** A thread, which nobody else changes until the end of the transaction. */
    Optional<ReviewThread> locked(long id) {
        return threads.locked(id).map(ThreadRow::thread);
    }

    /** What happened in threads, first things first. */
    Map<Long, List<ThreadEntry>> in(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.in(ids).stream().map(ThreadEntryRow::entry)
                        .collect(Collectors.groupingBy(ThreadEntry::thread));
    }

    /** Begins a thread. */
    ReviewThread begin(AccountId author, Proposal proposal, Anchor anchor, String text) {
        ReviewThread begun = threads.save(new ThreadRow(null, proposal.id(), proposal.entity(), proposal.base(),
                anchor.place(), anchor.path(), anchor.part(), true, now())).thread();
        entries.save(new ThreadEntryRow(null, begun.id(), Kind.SAID, author.value(), begun.openedAt(), text));
        return begun;
    }

    /** Adds to a thread, which is open afterwards unless it was resolved. */
    ReviewThread add(AccountId author, ReviewThread thread, Kind kind, String text) {
        entries.save(new ThreadEntryRow(null, thread.id(), kind, author.value(), now(), text));
        boolean open = kind == Kind.SAID ? thread.isOpen() : kind == Kind.REOPENED;
        threads.turn(thread.id(), open);
        return new ReviewThread(thread.id(), thread.proposal(), thread.entity(), thread.base(), thread.anchor(), open,
                thread.openedAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
