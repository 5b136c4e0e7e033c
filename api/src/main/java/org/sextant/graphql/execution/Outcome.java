package org.sextant.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.reactive.SubscriptionPublisher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/** What running a call came to. */
public final class Outcome {
    static final String REFUSED = "refused";
    static final String ANSWERED = "answered";
    private static final String WITH_ERRORS = "answered with errors";

    private final String requestId;
    private final ExecutionResult result;

    Outcome(String requestId, ExecutionResult result) {
        this.requestId = requestId;
        this.result = result;
    }

    /** An answer to a request that could not even be run. */
    public static Map<String, Object> refusal(ErrorCode code, String sentence, String requestId) {
        return Map.of("errors", List.of(Map.of("message", sentence, "extensions",
                Map.of("code", code.name(), "requestId", requestId))));
    }

    /** Whether an operation was run, so that there is a {@code data} entry, be it null. */
    public boolean wasRun() {
        return result.isDataPresent();
    }

    /** Whether nothing at all could be answered because something needed is away. */
    public boolean unavailable() {
        return result.isDataPresent() && result.getData() == null
                && result.getErrors().stream().allMatch(e -> e.getErrorType() == ErrorCode.UNAVAILABLE);
    }

    /** The data; null when nothing could be answered. */
    public @Nullable Map<String, Object> data() {
        return result.getData();
    }

    /** The errors as clients get them. */
    public List<Map<String, Object>> errors() {
        return result.getErrors().stream().map(e -> ErrorRules.specification(e, requestId)).toList();
    }

    /** The whole answer as clients get it, in the order of the specification. */
    public Map<String, Object> specification() {
        Map<String, Object> whole = new LinkedHashMap<>();
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty()) {
            whole.put("errors", errors());
        }
        if (result.isDataPresent()) {
            whole.put("data", result.getData());
        }
        if (result.getExtensions() != null && !result.getExtensions().isEmpty()) {
            whole.put("extensions", result.getExtensions());
        }
        return whole;
    }

    /** Whether it is data and no error. */
    public boolean isFaultless() {
        return wasRun() && result.getErrors().isEmpty();
    }

    /** The events of a subscription that has begun; empty for anything else. */
    Optional<Flow.Publisher<Object>> events() {
        @Nullable
        Object data = result.getData();
        return data instanceof SubscriptionPublisher begun
                ? Optional.of(FlowAdapters.toFlowPublisher(begun.getUpstreamPublisher()))
                : Optional.empty();
    }

    /** The same without data: what never began has none. */
    Outcome refused() {
        return new Outcome(requestId, ExecutionResultImpl.newExecutionResult().errors(result.getErrors()).build());
    }

    /** Why nothing of it may be told to the one who asks, when that is so. */
    Optional<RequestProblem> denial() {
        return result.getErrors().stream()
                .filter(e -> e.getErrorType() == ErrorCode.UNAUTHENTICATED || e.getErrorType() == ErrorCode.FORBIDDEN)
                .filter(_ -> result.getData() == null).findFirst()
                .map(e -> new RequestProblem((ErrorCode) e.getErrorType(), e.getMessage()));
    }

    String word() {
        return !wasRun() ? REFUSED : isFaultless() ? ANSWERED : WITH_ERRORS;
    }

    /** What {@link #word} may say. */
    static Stream<String> words() {
        return Stream.of(REFUSED, ANSWERED, WITH_ERRORS);
    }
}
