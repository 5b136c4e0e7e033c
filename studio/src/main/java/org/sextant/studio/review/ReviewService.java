package org.sextant.studio.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.AccountService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.review.accepted.AcceptanceService;
import org.sextant.studio.review.remark.RemarkService;
import org.sextant.studio.review.thread.ThreadLog;

/** Decides on proposals. */
@Singleton
public final class ReviewService {
    private static final String WHOLE = "";

    private final ProposalRepository proposals;
    private final AcceptanceService acceptances;
    private final RemarkService remarks;
    private final ThreadLog threads;
    private final ReviewLetters letters;
    private final DraftService drafts;
    private final RevisionLog log;
    private final AccountService accounts;
    private final Transactions transactions;
    private final Clock clock;

    ReviewService(ProposalRepository proposals, AcceptanceService acceptances, RemarkService remarks,
            ThreadLog threads, ReviewLetters letters, DraftService drafts, RevisionLog log, AccountService accounts,
            Transactions transactions, Clock clock) {
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.remarks = remarks;
        this.threads = threads;
        this.letters = letters;
        this.drafts = drafts;
        this.log = log;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Validates what was put forward, or asks for changes.
     *
     * @param remark why; may be empty where it is validated
     */
    public ReviewOutcome submit(Actor actor, long proposal, Verdict verdict, String remark) {
        Optional<AccountId> reviewer = actor.account().filter(_ -> actor.has(Role.REVIEWER));
        return reviewer.<ReviewOutcome>map(by -> transactions.write(() -> locked(proposal)
                .map(found -> decided(actor, by, found, verdict, remark))
                .orElseGet(ReviewOutcome.NoSuchProposal::new)))
                .orElseGet(ReviewOutcome.NotAllowed::new);
    }

    /**
     * Says something about a proposal. The first word of somebody who may review it begins the review.
     *
     * @param path the field that it is about; empty for the whole
     */
    public RemarkOutcome remark(Actor actor, long proposal, String path, String text) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new RemarkOutcome.NotAllowed();
        }
        return ReviewRules.remarking(path, text).orElseGet(() -> transactions.write(() -> discussed(actor, proposal)
                .<RemarkOutcome>map(_ -> new RemarkOutcome.Written(remarks.add(author.get(), proposal, path, text)))
                .orElseGet(RemarkOutcome.NoSuchProposal::new)));
    }

    /**
     * A proposal about which somebody who writes content has something to say, within the transaction of the caller.
     * The first word of somebody who may review it begins the review.
     */
    public Optional<Discussed> discussed(Actor actor, long proposal) {
        return locked(proposal).map(found -> {
            accounts.present(actor);
            if (actor.has(Role.REVIEWER) && !authors(found).contains(actor.account().orElseThrow())) {
                proposals.begin(found.proposal().id());
            }
            return found;
        });
    }

    private Optional<Discussed> locked(long id) {
        return proposals.findById(id).map(row -> drafts.all(List.of(row.entityId())).get(row.entityId()))
                .flatMap(draft -> log.locked(draft.entity()))
                .flatMap(draft -> proposals.findById(id).map(row -> new Discussed(row.proposal(), draft)));
    }

    private ReviewOutcome decided(Actor actor, AccountId reviewer, Discussed locked, Verdict verdict, String remark) {
        Proposal proposal = locked.proposal();
        Draft draft = locked.draft();
        Set<AccountId> authors = authors(locked);
        return ReviewRules.deciding(proposal, reviewer, authors, draft.revision(), threads.open(proposal), verdict,
                remark).orElseGet(() -> {
                    accounts.present(actor);
                    if (verdict == Verdict.VALIDATE) {
                        acceptances.accept(reviewer, proposal, draft);
                    }
                    if (!remark.isEmpty()) {
                        remarks.add(reviewer, proposal.id(), WHOLE, remark);
                    }
                    proposals.decide(proposal.id(),
                            verdict == Verdict.VALIDATE ? ProposalState.VALIDATED : ProposalState.CHANGES_ASKED,
                            reviewer.value(), clock.instant().truncatedTo(ChronoUnit.MICROS));
                    letters.decided(proposal, draft.entity(), verdict);
                    return new ReviewOutcome.Decided(proposals.findById(proposal.id()).orElseThrow().proposal());
                });
    }

    private Set<AccountId> authors(Discussed locked) {
        Proposal proposal = locked.proposal();
        return ReviewRules.authors(proposal,
                log.between(locked.draft(), proposal.base() + 1, proposal.revision()));
    }

    /** A proposal whose entity nobody else changes until the end of the transaction. */
    public record Discussed(Proposal proposal, Draft draft) {
    }
}
