package org.sextant.graphql.execution;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.graphql.ErrorCode;

/** The form in which clients get errors: a code from the documented list, and the request id. */
final class ErrorRules {
    /** All that a client is told of a fault of the server. */
    static final String FAULT = "A fault of the server; the request id finds it in the log.";

    private ErrorRules() {
    }

    static Map<String, Object> specification(GraphQLError error, String requestId) {
        Map<String, Object> written = new LinkedHashMap<>(error.toSpecification());
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        ErrorCode code = code(error.getErrorType());
        if (code == ErrorCode.INTERNAL) {
            written.put("message", FAULT);
        }
        extensions.put("code", code.name());
        extensions.put("requestId", requestId);
        written.put("extensions", extensions);
        return written;
    }

    static ErrorCode code(ErrorClassification classification) {
        return switch (classification) {
            case ErrorCode code -> code;
            case ErrorType.InvalidSyntax -> ErrorCode.PARSE_FAILED;
            case ErrorType.ValidationError -> ErrorCode.VALIDATION_FAILED;
            case ErrorType.DataFetchingException, ErrorType.NullValueInNonNullableField -> ErrorCode.INTERNAL;
            default -> ErrorCode.BAD_REQUEST;
        };
    }
}
