package org.sextant.graphql;

import graphql.GraphQLContext;
import java.util.Map;

/** Adds what a feature keeps for the whole of one request, such as the release that it reads from first to last. */
public interface ContextContributor {
    /**
     * Adds values to the context.
     *
     * @param extensions what to tell the client under {@code extensions}
     */
    void contribute(Request request, GraphQLContext.Builder context, Map<String, Object> extensions);
}
