package org.sextant.studio.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.studio.review.remark.Remark;
import org.sextant.studio.review.remark.RemarkService;

/** What somebody put forward, decided and said in reviews, for the copy of their data. */
@Singleton
final class ReviewData implements PersonalData {
    private final ProposalService proposals;
    private final RemarkService remarks;

    ReviewData(ProposalService proposals, RemarkService remarks) {
        this.proposals = proposals;
        this.remarks = remarks;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object of(AccountId account) {
        return new Reviews(proposals.of(account).stream().map(proposal -> TookPart.of(account, proposal)).toList(),
                remarks.by(account).stream().map(Said::of).toList());
    }

    /** Reviews in the copy. */
    record Reviews(List<TookPart> proposals, List<Said> remarks) {
    }

    /** A proposal that somebody made or decided on. */
    record TookPart(int revision, ProposalState state, boolean proposed, boolean decided, @Nullable String note,
            Instant proposedAt, @Nullable Instant decidedAt) {
        static TookPart of(AccountId account, Proposal proposal) {
            boolean proposed = proposal.proposer().equals(Optional.of(account));
            boolean decided = proposal.reviewer().equals(Optional.of(account));
            return new TookPart(proposal.revision(), proposal.state(), proposed, decided,
                    proposed ? proposal.note() : null, proposal.proposedAt(), proposal.decidedAt().orElse(null));
        }
    }

    /** A remark in the copy. */
    record Said(Instant writtenAt, String path, String text) {
        static Said of(Remark remark) {
            return new Said(remark.writtenAt(), remark.path(), remark.text());
        }
    }
}
