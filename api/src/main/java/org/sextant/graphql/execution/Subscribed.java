package org.sextant.graphql.execution;

import java.util.concurrent.Flow;

/** What a call came to that may have many answers. */
public sealed interface Subscribed {
    /**
     * One answer and no more: that of a query or a mutation, or a refusal.
     *
     * @param outcome the answer
     */
    record Answered(Outcome outcome) implements Subscribed {
    }

    /**
     * A subscription.
     *
     * @param answers one for each event from the moment that somebody subscribes, who is told by {@code onError} why they
     *                end early
     */
    record Begun(Flow.Publisher<Outcome> answers) implements Subscribed {
    }
}
