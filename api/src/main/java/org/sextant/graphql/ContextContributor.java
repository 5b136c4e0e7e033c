package org.sextant.graphql;

import java.util.Map;

/** Adds what a feature keeps for the whole of one request, such as the release that it reads from first to last. */
public interface ContextContributor {
    /** What it adds to a request. */
    Contribution contribute(Request request);

    /**
     * What a feature adds to a request.
     *
     * @param context    values for fetchers, each under its class
     * @param extensions what to tell the client under {@code extensions}
     * @param state      names what the request reads: two requests with one state read the same
     */
    record Contribution(Map<Class<?>, Object> context, Map<String, Object> extensions, String state) {
    }
}
