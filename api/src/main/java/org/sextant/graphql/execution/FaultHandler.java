package org.sextant.graphql.execution;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.database.DatabaseFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a fetcher throws into an error that says enough to the client and no more. */
@Singleton
final class FaultHandler implements DataFetcherExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable thrown = parameters.getException() instanceof CompletionException e && e.getCause() != null
                ? e.getCause()
                : parameters.getException();
        Fault fault = fault(thrown, parameters);
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message("%s", fault.sentence())
                .errorType(fault.code()).build();
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static Fault fault(Throwable thrown, DataFetcherExceptionHandlerParameters parameters) {
        if (thrown instanceof RequestProblem problem) {
            return new Fault(problem.code(), String.valueOf(problem.getMessage()));
        }
        Optional<DatabaseFault> away = DatabaseFault.of(thrown);
        if (away.isPresent()) {
            LOG.warn("{}: {}", parameters.getPath(), away.get().sentence());
            return new Fault(ErrorCode.UNAVAILABLE, DatabaseFault.TOLD);
        }
        LOG.error("A fault in {}", parameters.getPath(), thrown);
        return new Fault(ErrorCode.INTERNAL, ErrorRules.FAULT);
    }

    private record Fault(ErrorCode code, String sentence) {
    }
}
