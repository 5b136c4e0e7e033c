package org.sextant.studio.review;

import jakarta.inject.Singleton;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.review.accepted.AcceptanceService;
import org.sextant.studio.review.remark.RemarkService;

/** Proposals and their review in the API. */
@Singleton
final class ReviewFeature implements GraphQlFeature {
    static final String PROPOSAL = "Proposal";

    private final ReviewQueries queries;
    private final ProposalService proposals;
    private final AcceptanceService acceptances;
    private final RemarkService remarks;
    private final DraftService drafts;
    private final AccountService accounts;
    private final DraftPropose draftPropose;
    private final ReviewSubmit reviewSubmit;
    private final RemarkWrite proposalRemark;

    ReviewFeature(ReviewQueries queries, ProposalService proposals, AcceptanceService acceptances,
            RemarkService remarks, DraftService drafts, AccountService accounts, DraftPropose draftPropose,
            ReviewSubmit reviewSubmit, RemarkWrite proposalRemark) {
        this.queries = queries;
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.remarks = remarks;
        this.drafts = drafts;
        this.accounts = accounts;
        this.draftPropose = draftPropose;
        this.reviewSubmit = reviewSubmit;
        this.proposalRemark = proposalRemark;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/review/review.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("proposals", queries::proposals);
        wiring.mutation("draftPropose", draftPropose);
        wiring.mutation("reviewSubmit", reviewSubmit);
        wiring.mutation("proposalRemark", proposalRemark);
        wiring.loaded("Draft", "proposal", Draft.class, Draft::id, proposals::newest);
        wiring.loaded("Draft", "acceptedRevision", Draft.class, Draft::id, acceptances::newest);
        wiring.nodes(PROPOSAL, Proposal.class, proposal -> Long.toString(proposal.id()), queries::byKeys);
        wiring.loaded(PROPOSAL, "draft", Proposal.class, Proposal::entity, drafts::all);
        wiring.loaded(PROPOSAL, "revision", Proposal.class, Proposal::key, drafts::revisions);
        wiring.field(PROPOSAL, "baseRevision", e -> Source.of(e, Proposal.class).base());
        wiring.field(PROPOSAL, "decidedAt", e -> Source.of(e, Proposal.class).decidedAt().orElse(null));
        ProposalQueries found = new ProposalQueries(wiring, proposals, remarks, drafts, accounts);
        wiring.loaded(PROPOSAL, "changes", found::changes);
        wiring.loaded(PROPOSAL, "remarks", found::remarks);
        wiring.loaded(PROPOSAL, "mayReview", found::mayReview);
        wiring.loaded(PROPOSAL, "proposer", found::proposer);
        wiring.loaded(PROPOSAL, "reviewer", found::reviewer);
        wiring.loaded("ProposalRemark", "author", found::author);
    }
}
