package org.sextant.studio.review;

import java.util.Set;

/**
 * Which proposals are wanted.
 *
 * @param proposer the number of who put them forward; 0 for whoever it is
 * @param reviewer the number of who may decide on them, having written nothing of them; 0 for whoever it is
 * @param newest   whether only the newest proposal of each draft is wanted
 */
record WantedProposals(Set<ProposalState> states, long proposer, long reviewer, boolean newest) {
    WantedProposals {
        states = Set.copyOf(states);
    }

    /** Whether nothing can be wanted by that. */
    boolean isNone() {
        return states.isEmpty();
    }
}
