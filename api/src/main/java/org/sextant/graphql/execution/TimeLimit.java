package org.sextant.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.cost.Limits;

/** The end of an operation that runs for too long. */
final class TimeLimit {
    private TimeLimit() {
    }

    static ExecutionResult refusal(Limits limits) {
        return ExecutionResultImpl.newExecutionResult().addError(GraphqlErrorBuilder.newError()
                .message("The operation ran longer than %s and was ended. Ask for less.", limits.time())
                .errorType(ErrorCode.TOO_COSTLY)
                .extensions(Map.of("limit", "time", "maximum", limits.time().toString())).build()).build();
    }
}
