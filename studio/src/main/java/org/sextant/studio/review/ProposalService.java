package org.sextant.studio.review;

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
import org.sextant.account.AccountService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.quality.ContentProblem;
import org.sextant.studio.quality.QualityService;
import org.sextant.studio.review.accepted.AcceptanceService;
import org.sextant.studio.review.thread.ReviewThread;

/** Revisions put forward for review. For whoever may not read drafts there are none. */
@Singleton
public final class ProposalService {
    private final ProposalRepository proposals;
    private final AcceptanceService acceptances;
    private final RevisionLog log;
    private final QualityService quality;
    private final AccountService accounts;
    private final Transactions transactions;
    private final Clock clock;

    ProposalService(ProposalRepository proposals, AcceptanceService acceptances, RevisionLog log,
            QualityService quality, AccountService accounts, Transactions transactions, Clock clock) {
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.log = log;
        this.quality = quality;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Proposals of a lower number that are wanted, newest first. */
    List<Proposal> before(Actor actor, long id, WantedProposals wanted, int limit) {
        return !Editors.mayRead(actor) || wanted.isNone()
                ? List.of()
                : proposals.before(id, wanted.states(), wanted.proposer(), wanted.reviewer(), wanted.newest(),
                        limit).stream()
                        .map(ProposalRow::proposal).toList();
    }

    /** The same of a higher number, oldest first. */
    List<Proposal> after(Actor actor, long id, WantedProposals wanted, int limit) {
        return !Editors.mayRead(actor) || wanted.isNone()
                ? List.of()
                : proposals.after(id, wanted.states(), wanted.proposer(), wanted.reviewer(), wanted.newest(),
                        limit).stream()
                        .map(ProposalRow::proposal).toList();
    }

    /** How many are wanted. */
    int count(Actor actor, WantedProposals wanted) {
        return !Editors.mayRead(actor) || wanted.isNone()
                ? 0
                : proposals.count(wanted.states(), wanted.proposer(), wanted.reviewer(), wanted.newest());
    }

    /** Proposals by their numbers. */
    public Map<Long, Proposal> all(Actor actor, Collection<Long> ids) {
        return ids.isEmpty() || !Editors.mayRead(actor)
                ? Map.of()
                : proposals.all(ids).stream().map(ProposalRow::proposal)
                        .collect(Collectors.toMap(Proposal::id, Function.identity()));
    }

    /** The newest proposal of each of some entities, by their number in the studio. */
    Map<Long, Proposal> newest(Collection<Long> entities) {
        return proposals.newest(entities).stream().map(ProposalRow::proposal)
                .collect(Collectors.toMap(Proposal::entity, Function.identity()));
    }

    /** The newest proposal of each of some rounds of reviews. */
    public Map<ReviewThread.Round, Proposal> newestOf(Collection<ReviewThread.Round> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : proposals.newestOf(rounds.stream().map(ReviewThread.Round::entity).collect(Collectors.toSet()),
                        rounds.stream().map(ReviewThread.Round::base).collect(Collectors.toSet())).stream()
                        .map(ProposalRow::proposal)
                        .collect(Collectors.toMap(ReviewThread.Round::of, Function.identity()));
    }

    /** The proposals that wait for a reviewer, or for changes that one asked for, by the number of their entity. */
    public Map<Long, UnderWay> underWay(Actor actor) {
        return Editors.mayRead(actor)
                ? proposals.last(ProposalState.UNDER_WAY).stream()
                        .collect(Collectors.toMap(UnderWay::entityId, Function.identity()))
                : Map.of();
    }

    /** Of some proposals those that somebody may decide on, having written nothing of them. */
    Map<Long, Boolean> reviewable(Actor actor, Collection<Long> ids) {
        return actor.account().filter(_ -> actor.has(Role.REVIEWER) && !ids.isEmpty())
                .map(reviewer -> proposals.reviewable(ids, ProposalState.OPEN, reviewer.value())).orElse(List.of())
                .stream().collect(Collectors.toMap(Function.identity(), _ -> true));
    }

    /** All that somebody put forward or decided on, first things first. */
    List<Proposal> of(AccountId account) {
        return proposals.of(account.value()).stream().map(ProposalRow::proposal).toList();
    }

    /** Puts the newest revision forward, unless somebody made one meanwhile. One that waits already gives way to it. */
    public ProposeOutcome propose(Actor actor, EntityRef entity, int expectedRevision, String note) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new ProposeOutcome.NotAllowed();
        } else if (ReviewRules.length(note) > ReviewRules.LONGEST) {
            return new ProposeOutcome.NoteTooLong(ReviewRules.length(note));
        }
        return transactions.write(() -> log.locked(entity).filter(draft -> draft.revision() > 0)
                .map(draft -> draft.revision() == expectedRevision
                        ? proposed(actor, author.get(), draft, note)
                        : new ProposeOutcome.Stale(draft.revision()))
                .orElseGet(ProposeOutcome.NoSuchDraft::new));
    }

    private ProposeOutcome proposed(Actor actor, AccountId author, Draft draft, String note) {
        List<Revision> revisions = log.between(draft, 1, draft.revision());
        int accepted = acceptances.newest(List.of(draft.id())).getOrDefault(draft.id(), 0);
        int base = ReviewRules.base(revisions, accepted, draft.revision());
        List<ContentProblem> problems = quality.problems(draft.entity(), log.document(draft, draft.revision()));
        Optional<Proposal> newest = Optional.ofNullable(newest(List.of(draft.id())).get(draft.id()));
        return ReviewRules.proposing(draft.revision(), base, newest, problems).orElseGet(() -> {
            accounts.present(actor);
            proposals.supersede(draft.id(), ProposalState.OPEN);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return new ProposeOutcome.Proposed(proposals.save(new ProposalRow(null, draft.id(), base,
                    draft.revision(), ProposalState.PROPOSED, author.value(), now, note, null, null)).proposal());
        });
    }
}
