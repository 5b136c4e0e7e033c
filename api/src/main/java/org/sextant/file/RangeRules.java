package org.sextant.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditional and partial requests as RFC 9110 says them, for files whose strong validator is their hash. */
final class RangeRules {
    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    private RangeRules() {
    }

    /**
     * The part that the header {@code Range} asks for. One that is not understood, or asks for several parts, is passed
     * over, as a server may (14.2).
     *
     * @param size of the file, in bytes
     */
    static ByteRange range(Optional<String> header, int size) {
        Optional<Matcher> asked = header.map(SINGLE::matcher).filter(Matcher::matches);
        return asked.map(bounds -> range(bounds.group(1), bounds.group(2), size)).orElseGet(ByteRange.Whole::new);
    }

    private static ByteRange range(String first, String last, int size) {
        if (first.isEmpty()) {
            return last.isEmpty() ? new ByteRange.Whole() : suffix(Long.parseLong(last), size);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        if (to < from) {
            return new ByteRange.Whole(); // 14.1.1: invalid, therefore passed over
        }
        return from >= size
                ? new ByteRange.Unsatisfiable()
                : new ByteRange.Part((int) from, (int) Math.min(to, size - 1L));
    }

    private static ByteRange suffix(long length, int size) {
        return length == 0 || size == 0
                ? new ByteRange.Unsatisfiable()
                : new ByteRange.Part((int) Math.max(0, size - length), size - 1);
    }

    /** Whether the header {@code If-None-Match} names the validator: the client has the file already (13.1.2). */
    static boolean isKnown(Optional<String> ifNoneMatch, String etag) {
        return ifNoneMatch.filter(header -> header.strip().equals("*") || Pattern.compile(",").splitAsStream(header)
                .map(tag -> tag.strip().replaceFirst("^W/", "")).anyMatch(etag::equals)).isPresent();
    }

    /** Whether a part may be sent: the header {@code If-Range} is left out, or names the very file (13.1.5). */
    static boolean isPartWanted(Optional<String> ifRange, String etag) {
        return ifRange.map(header -> header.strip().equals(etag)).orElse(true);
    }
}
