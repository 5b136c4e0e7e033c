package org.sextant.studio.review;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.review.remark.Remark;
import org.sextant.studio.review.remark.RemarkService;

/** What is looked up of proposals, for all of a request together. */
final class ProposalQueries {
    private final ProposalService proposals;
    private final Lookup<Revision.Key, Document> documents;
    private final Lookup<Long, Draft> drafts;
    private final Lookup<Long, List<Remark>> said;
    private final Lookup<AccountId, Account> people;
    private final Lookup<Asked, Boolean> reviewable;

    ProposalQueries(Wiring wiring, ProposalService proposals, RemarkService remarks, DraftService drafts,
            AccountService accounts) {
        this.proposals = proposals;
        this.documents = wiring.lookup("documents of proposals", drafts::documents);
        this.drafts = wiring.lookup("drafts of proposals", drafts::all);
        this.said = wiring.lookup("remarks on proposals", remarks::on);
        this.people = wiring.lookup("people of reviews", accounts::all);
        this.reviewable = wiring.lookup("proposals that may be reviewed", this::reviewable);
    }

    CompletionStage<List<ChangeViews.View>> changes(DataFetchingEnvironment environment) {
        Proposal proposal = Source.of(environment, Proposal.class);
        CompletionStage<Document> before = documents.load(environment, proposal.baseKey())
                .thenCombine(drafts.load(environment, proposal.entity()), (base, draft) -> base
                        .orElseGet(() -> Documents.fresh(draft.orElseThrow().entity())));
        return documents.load(environment, proposal.key()).thenCombine(before,
                (after, base) -> ChangeViews.between(base, after.orElseThrow()));
    }

    CompletionStage<List<Remark>> remarks(DataFetchingEnvironment environment) {
        return said.load(environment, Source.of(environment, Proposal.class).id())
                .thenApply(found -> found.orElse(List.of()));
    }

    CompletionStage<Boolean> mayReview(DataFetchingEnvironment environment) {
        Asked asked = new Asked(Request.of(environment).actor(), Source.of(environment, Proposal.class).id());
        return reviewable.load(environment, asked).thenApply(found -> found.orElse(false));
    }

    CompletionStage<Optional<String>> proposer(DataFetchingEnvironment environment) {
        return name(environment, Source.of(environment, Proposal.class).proposer());
    }

    CompletionStage<Optional<String>> reviewer(DataFetchingEnvironment environment) {
        return name(environment, Source.of(environment, Proposal.class).reviewer());
    }

    CompletionStage<Optional<String>> author(DataFetchingEnvironment environment) {
        return name(environment, Source.of(environment, Remark.class).author());
    }

    private CompletionStage<Optional<String>> name(DataFetchingEnvironment environment, Optional<AccountId> who) {
        return who.map(account -> people.load(environment, account).thenApply(found -> found.map(Editors::name)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private Map<Asked, Boolean> reviewable(List<Asked> asked) {
        Map<Actor, List<Long>> byActor = asked.stream().collect(
                Collectors.groupingBy(Asked::actor, Collectors.mapping(Asked::proposal, Collectors.toList())));
        Map<Asked, Boolean> found = new HashMap<>();
        byActor.forEach((actor, ids) -> proposals.reviewable(actor, ids)
                .forEach((id, may) -> found.put(new Asked(actor, id), may)));
        return found;
    }

    /** Who asks about which proposal. */
    private record Asked(Actor actor, long proposal) {
    }
}
