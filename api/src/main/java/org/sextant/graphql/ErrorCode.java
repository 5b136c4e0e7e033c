package org.sextant.graphql;

import graphql.ErrorClassification;

/** The codes of top-level errors: faults of the client or of the server, documented in {@code docs/errors.md}. */
public enum ErrorCode implements ErrorClassification {
    /** The request is not GraphQL over HTTP, or an argument is malformed. */
    BAD_REQUEST,
    /** The document does not parse. */
    PARSE_FAILED,
    /** The document does not fit the schema. */
    VALIDATION_FAILED,
    /** The request asks for more than one may: its cost, its depth, or another of the limits. */
    TOO_COSTLY,
    /** No trusted document has that id. */
    DOCUMENT_UNKNOWN,
    /** This server runs trusted documents only, and this is none. */
    DOCUMENT_NOT_TRUSTED,
    /** Somebody must sign in first. */
    UNAUTHENTICATED,
    /** Somebody signed in lacks the role. */
    FORBIDDEN,
    /** More is asked for at the same time than one may have: connections, operations, events that wait. */
    TOO_MANY,
    /** Something needed, such as the database, is away; the same request may work later. */
    UNAVAILABLE,
    /** A fault of the server; the request id finds it in the log. */
    INTERNAL
}
