package org.sextant.graphql.cost;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.sextant.graphql.ErrorCode;

/**
 * More of something than a request may have.
 *
 * @param limit   the limit, by its name in the query field {@code limits}
 * @param asked   what the request has; where it was not counted to its end, the least it has
 * @param maximum what it may have
 */
public record Excess(String limit, long asked, long maximum) {
    /** The error that refuses it. */
    public GraphQLError error() {
        return GraphqlErrorBuilder.newError().message("%s", sentence()).errorType(ErrorCode.TOO_COSTLY)
                .extensions(Map.of("limit", limit, "asked", asked, "maximum", maximum)).build();
    }

    private String sentence() {
        return "The request has " + (asked == maximum + 1 ? "more than " + maximum : asked) + " " + words()
                + "; it may have " + maximum + ". Ask for less at once.";
    }

    private String words() {
        return switch (limit) {
            case "documentTokens" -> "tokens in its document";
            case "depth" -> "levels";
            case "rootFields" -> "root fields";
            case "rootMutations" -> "mutations";
            case "listItems" -> "elements in a list that it gives";
            default -> limit;
        };
    }
}
