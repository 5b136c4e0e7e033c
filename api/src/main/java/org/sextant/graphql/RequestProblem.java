package org.sextant.graphql;

/** A fault of the client that ends a field with a top-level error. */
public final class RequestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public RequestProblem(ErrorCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    /** The code that clients branch on. */
    public ErrorCode code() {
        return code;
    }
}
