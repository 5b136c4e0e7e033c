package org.sextant.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.concurrent.CompletableFuture;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Moment;
import org.sextant.graphql.Request;

/**
 * Runs subscriptions: begins them, and answers each event as a query would be, in a context of its own. The strategy of
 * GraphQL Java alone would keep the context of the beginning, and with it the release that was in service then.
 */
final class SubscriptionStrategy extends ExecutionStrategy {
    private final ExecutionStrategy beginning;
    private final ExecutionStrategy happening;

    SubscriptionStrategy(DataFetcherExceptionHandler faults) {
        super(faults);
        this.beginning = new SubscriptionExecutionStrategy(faults);
        this.happening = new AsyncExecutionStrategy(faults);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        return switch (Request.of(context.getGraphQLContext()).moment()) {
            case Moment.Once _ -> CompletableFuture.completedFuture(refusal());
            case Moment.Beginning _ -> beginning.execute(context, parameters);
            case Moment.Happening _ -> happening.execute(context, parameters);
        };
    }

    private static ExecutionResult refusal() {
        return ExecutionResultImpl.newExecutionResult().addError(GraphqlErrorBuilder.newError()
                .message("A subscription has many answers: accept text/event-stream, or use a WebSocket with the "
                        + "subprotocol graphql-transport-ws.")
                .errorType(ErrorCode.BAD_REQUEST).build()).build();
    }
}
