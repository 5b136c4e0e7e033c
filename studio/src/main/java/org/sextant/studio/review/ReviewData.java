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
import org.sextant.studio.review.thread.ThreadEntry;
import org.sextant.studio.review.thread.ThreadLog;

/** What somebody put forward, decided and said in reviews, for the copy of their data. */
@Singleton
final class ReviewData implements PersonalData {
    private final ProposalService proposals;
    private final RemarkService remarks;
    private final ThreadLog threads;

    ReviewData(ProposalService proposals, RemarkService remarks, ThreadLog threads) {
        this.proposals = proposals;
        this.remarks = remarks;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object of(AccountId account) {
        return new Reviews(proposals.of(account).stream().map(proposal -> TookPart.of(account, proposal)).toList(),
                remarks.by(account).stream().map(Said::of).toList(),
                threads.by(account).stream().map(InThread::of).toList());
    }

    /** Reviews in the copy. */
    record Reviews(List<TookPart> proposals, List<Said> remarks, List<InThread> threads) {
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

    /** What somebody said or did in a thread. */
    record InThread(ThreadEntry.Kind kind, Instant writtenAt, String text) {
        static InThread of(ThreadEntry entry) {
            return new InThread(entry.kind(), entry.writtenAt(), entry.text());
        }
    }
}
