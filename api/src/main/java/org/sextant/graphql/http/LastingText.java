package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sextant.schema.release.Sha256;

/** A text that stays the same as long as the server runs: whoever has it already is told so, and gets nothing more. */
public final class LastingText {
    private static final Pattern COMMA = Pattern.compile(",");

    private final byte[] bytes;
    private final String type;
    private final String etag;

    /**
     * A text.
     *
     * @param type its media type, such as {@code text/css}
     */
    public LastingText(String text, String type) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.type = type;
        this.etag = '"' + Sha256.of(bytes).substring(0, 32) + '"';
    }

    /** The answer to a request for it: the text, or that the caller has it. Anybody may keep it, and asks each time. */
    public MutableHttpResponse<byte[]> answer(HttpRequest<?> http) {
        MutableHttpResponse<byte[]> answer = isKnown(http)
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : HttpResponse.ok(bytes).header(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8");
        return answer.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }

    private boolean isKnown(HttpRequest<?> http) {
        return http.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream().flatMap(COMMA::splitAsStream)
                .map(String::strip).anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }
}
