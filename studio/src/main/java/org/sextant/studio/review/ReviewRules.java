package org.sextant.studio.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.quality.ContentProblem;
import org.sextant.studio.review.ProposeOutcome.AlreadyProposed;
import org.sextant.studio.review.ProposeOutcome.NothingNew;
import org.sextant.studio.review.ProposeOutcome.Unsound;
import org.sextant.studio.review.ReviewOutcome.Closed;
import org.sextant.studio.review.ReviewOutcome.OwnWork;
import org.sextant.studio.review.ReviewOutcome.Stale;
import org.sextant.studio.review.ReviewOutcome.UnfitRemark;
import org.sextant.studio.review.remark.Remark;

/** Who may put forward, and decide, what. */
final class ReviewRules {
    /** The longest note or remark, in characters. */
    static final int LONGEST = 4_000;

    private ReviewRules() {
    }

    /**
     * The revision from which a review goes on: the last one up to a number that was accepted, or came with a release;
     * 0 for none.
     *
     * @param revisions those of the entity
     * @param accepted  the newest that was accepted; 0 for none
     */
    static int base(Collection<Revision> revisions, int accepted, int upTo) {
        return revisions.stream().filter(revision -> revision.number() <= upTo)
                .filter(revision -> revision.number() == accepted || revision.release().isPresent())
                .mapToInt(Revision::number).max().orElse(0);
    }

    /** Why a revision may not be put forward; empty when it may. */
    static Optional<ProposeOutcome> proposing(int revision, int base, Optional<Proposal> newest,
            List<ContentProblem> problems) {
        if (base == revision) {
            return Optional.of(new NothingNew());
        } else if (newest.filter(open -> open.state().isOpen() && open.revision() == revision).isPresent()) {
            return Optional.of(new AlreadyProposed(newest.get()));
        }
        List<ContentProblem> errors = problems.stream().filter(ContentProblem::isError).toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Unsound(errors));
    }

    /** Who wrote what is under review, and who put it forward. */
    static Set<AccountId> authors(Proposal proposal, Collection<Revision> revisions) {
        Set<AccountId> authors = new HashSet<>();
        proposal.proposer().ifPresent(authors::add);
        revisions.stream()
                .filter(each -> proposal.base() < each.number() && each.number() <= proposal.revision())
                .forEach(each -> each.author().ifPresent(authors::add));
        return authors;
    }

    /**
     * Why somebody may not decide on a proposal; empty when they may.
     *
     * @param newest  the newest revision of the entity
     * @param authors who may not
     * @param threads how many threads about it are open: whoever validates it all the same says why
     */
    static Optional<ReviewOutcome> deciding(Proposal proposal, AccountId reviewer, Set<AccountId> authors, int newest,
            int threads, Verdict verdict, String remark) {
        int length = length(remark);
        if (!proposal.state().isOpen()) {
            return Optional.of(new Closed(proposal));
        } else if (authors.contains(reviewer)) {
            return Optional.of(new OwnWork(proposal));
        } else if (length > LONGEST || (length == 0 && verdict == Verdict.ASK_CHANGES)) {
            return Optional.of(new UnfitRemark(proposal, length));
        } else if (threads > 0 && length == 0) {
            return Optional.of(new ReviewOutcome.OpenThreads(proposal, threads));
        }
        return verdict == Verdict.VALIDATE && newest != proposal.revision()
                ? Optional.of(new Stale(proposal, newest))
                : Optional.empty();
    }

    /** Why something may not be said; empty when it may. */
    static Optional<RemarkOutcome> remarking(String path, String text) {
        if (length(path) > Remark.LONGEST_PATH) {
            return Optional.of(new RemarkOutcome.PathTooLong(length(path)));
        }
        int length = length(text);
        return length == 0 || length > LONGEST ? Optional.of(new RemarkOutcome.UnfitText(length)) : Optional.empty();
    }

    /** How many characters a text has. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
