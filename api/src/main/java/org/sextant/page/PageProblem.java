package org.sextant.page;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.http.Statuses;

/** Why a page cannot be shown. */
public final class PageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public PageProblem(ErrorCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    static PageProblem of(Map<String, Object> error) {
        Object code = error.get("extensions") instanceof Map<?, ?> extensions ? extensions.get("code") : null;
        return new PageProblem(ErrorCode.valueOf(String.valueOf(code)), String.valueOf(error.get("message")));
    }

    /** The code of the API's error. */
    public ErrorCode code() {
        return code;
    }

    /** The status to send the page with. */
    public HttpStatus status() {
        return Statuses.of(code);
    }
}
