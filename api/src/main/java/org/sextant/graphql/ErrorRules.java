package org.sextant.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form in which clients get errors: a code from the documented list, and the request id. */
final class ErrorRules {
    private ErrorRules() {
    }

    static Map<String, Object> specification(GraphQLError error, String requestId) {
        Map<String, Object> written = new LinkedHashMap<>(error.toSpecification());
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        extensions.put("code", code(error.getErrorType()).name());
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
