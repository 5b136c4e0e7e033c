package org.sextant.graphql.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/**
 * A place in an ordered list, by the key of the element there, so that it survives insertions.
 *
 * @param key the key that the list is ordered by
 */
public record Cursor(String key) {
    private static final String MARK = "cursor:";

    /** What clients see. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key as a number; a fault of the client when it is none. */
    public int number() {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException foreign) {
            throw foreign(key);
        }
    }

    /** The same, where numbers are large. */
    public long longNumber() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException foreign) {
            throw foreign(key);
        }
    }

    static Cursor decode(String text) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (key.startsWith(MARK)) {
                return new Cursor(key.substring(MARK.length()));
            }
        } catch (IllegalArgumentException noBase64) {
            throw foreign(text);
        }
        throw foreign(text);
    }

    private static RequestProblem foreign(String text) {
        return new RequestProblem(ErrorCode.BAD_REQUEST, "'" + text + "' is not a cursor of this list.");
    }
}
