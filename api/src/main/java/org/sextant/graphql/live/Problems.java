package org.sextant.graphql.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.execution.Outcome;
import org.sextant.platform.database.DatabaseFault;
import org.sextant.platform.database.NotYet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ends an operation that has begun, in the form in which clients get errors. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {
    }

    /** The answer of an operation that ended so, without data. */
    public static Map<String, Object> answer(Throwable problem, String requestId) {
        Throwable cause = problem instanceof CompletionException e && e.getCause() != null ? e.getCause() : problem;
        return switch (cause) {
            case RequestProblem told -> Outcome.refusal(told.code(), String.valueOf(told.getMessage()), requestId);
            case NotYet obstacle -> Outcome.refusal(ErrorCode.UNAVAILABLE, "Not yet: " + obstacle.getMessage()
                    + "; try again in a moment.", requestId);
            default -> fault(cause, requestId);
        };
    }

    /** The errors alone. */
    @SuppressWarnings("unchecked") // that is the form of an answer
    public static List<Map<String, Object>> errors(Throwable problem, String requestId) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer(problem, requestId).get("errors"));
    }

    /** Writes into the log what no client has caused. */
    public static void tell(Throwable fault) {
        DatabaseFault.of(fault).ifPresentOrElse(away -> LOG.warn("{}", away.sentence()),
                () -> LOG.error("A fault on a connection that stays open", fault));
    }

    private static Map<String, Object> fault(Throwable cause, String requestId) {
        tell(cause);
        return DatabaseFault.of(cause).isPresent()
                ? Outcome.refusal(ErrorCode.UNAVAILABLE, DatabaseFault.TOLD, requestId)
                : Outcome.refusal(ErrorCode.INTERNAL, "A fault of the server; the request id finds it in the log.",
                        requestId);
    }
}
