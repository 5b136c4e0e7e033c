package org.sextant.studio.review;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** What is asked of proposals. */
@Singleton
final class ReviewQueries {
    private static final long NONE = 0;

    private final ProposalService proposals;

    ReviewQueries(ProposalService proposals) {
        this.proposals = proposals;
    }

    /** The number of the proposal that the argument {@code id} of a mutation names; 0 where there can be none. */
    static long proposal(DataFetchingEnvironment environment) {
        return number(GlobalId.keyOf(ReviewFeature.PROPOSAL, environment.getArgumentOrDefault("id", "")))
                .orElse(NONE);
    }

    Map<String, Proposal> byKeys(List<String> keys, DataFetchingEnvironment environment) {
        List<Long> ids = keys.stream().flatMap(key -> number(key).stream()).toList();
        Map<String, Proposal> found = new HashMap<>();
        proposals.all(Request.of(environment).actor(), ids)
                .forEach((id, proposal) -> found.put(Long.toString(id), proposal));
        return found;
    }

    Connection<Proposal> proposals(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        WantedProposals wanted = Inputs.of(environment, "where", Where.class).wanted(actor);
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        List<Proposal> rows = page.forward()
                ? proposals.before(actor, from.orElse(Long.MAX_VALUE), wanted, page.size() + 1)
                : proposals.after(actor, from.orElse(0L), wanted, page.size() + 1);
        return Connection.of(rows, page, proposal -> Long.toString(proposal.id()),
                () -> proposals.count(actor, wanted));
    }

    private static Optional<Long> number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }

    /** Which proposals are wanted. */
    record Where(@Nullable KeyFilter state, @Nullable Boolean proposedByMe, @Nullable Boolean reviewableByMe,
            @Nullable Boolean newest) {
        WantedProposals wanted(Actor actor) {
            long me = actor.account().map(AccountId::value).orElse(NONE);
            boolean reviewable = Boolean.TRUE.equals(reviewableByMe);
            Stream<ProposalState> states = Arrays.stream(ProposalState.values())
                    .filter(each -> KeyFilter.one(state, each.name()))
                    .filter(each -> !reviewable || (actor.has(Role.REVIEWER) && each.isOpen()));
            return new WantedProposals(states.collect(Collectors.toSet()),
                    Boolean.TRUE.equals(proposedByMe) ? me : NONE, reviewable ? me : NONE,
                    Boolean.TRUE.equals(newest));
        }
    }
}
