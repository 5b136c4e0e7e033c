package org.sextant.graphql.http;

import io.micronaut.http.HttpStatus;
import org.sextant.graphql.ErrorCode;

/** The HTTP status of a request that could not be run. */
public final class Statuses {
    private Statuses() {
    }

    /** The status that goes with a code. */
    public static HttpStatus of(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, DOCUMENT_NOT_TRUSTED -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case BAD_REQUEST, PARSE_FAILED, VALIDATION_FAILED, TOO_COSTLY, DOCUMENT_UNKNOWN -> HttpStatus.BAD_REQUEST;
        };
    }
}
