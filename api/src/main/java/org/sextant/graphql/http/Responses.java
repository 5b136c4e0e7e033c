package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.graphql.execution.JsonValues;

/** Answers as HTTP responses. */
final class Responses {
    private static final String PRIVATE = "no-store";
    private static final String SHARED = "public, max-age=5";
    private static final String VARY = "Accept, Accept-Language, Sextant-View, Authorization, Accept-Encoding";

    private Responses() {
    }

    /** To a POST, which no cache on the way keeps. */
    static MutableHttpResponse<byte[]> toPost(HttpRequest<?> http, Answer answer, MediaTypes type) {
        return written(http, answer, type).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
    }

    /** To a GET: caches keep what is the same for everybody, and ask for it again by its name. */
    static MutableHttpResponse<byte[]> toGet(HttpRequest<?> http, Answer answer, MediaTypes type) {
        if (answer.etag().isEmpty()) {
            return written(http, answer, type).header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                    .header(HttpHeaders.VARY, VARY);
        }
        String etag = answer.etag().get();
        MutableHttpResponse<byte[]> response = isKnown(http, etag)
                ? HttpResponse.notModified()
                : written(http, answer, type);
        return response.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, SHARED)
                .header(HttpHeaders.VARY, VARY);
    }

    /** That a request could not be run. */
    static MutableHttpResponse<byte[]> refusal(HttpStatus status, MediaTypes type, Map<String, Object> refusal) {
        return body(status, JsonValues.bytes(refusal), type).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
    }

    private static MutableHttpResponse<byte[]> written(HttpRequest<?> http, Answer answer, MediaTypes type) {
        return answer.gzipped().filter(_ -> takesGzip(http))
                .map(gzipped -> body(answer.status(), gzipped, type).header(HttpHeaders.CONTENT_ENCODING, "gzip"))
                .orElseGet(() -> body(answer.status(), answer.body(), type));
    }

    private static MutableHttpResponse<byte[]> body(HttpStatus status, byte[] body, MediaTypes type) {
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(status).body(body)
                .header(HttpHeaders.CONTENT_TYPE, type.header());
        boolean later = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
        return later ? response.header(HttpHeaders.RETRY_AFTER, "1") : response;
    }

    /** RFC 9110, 13.1.2: a list of names, or a star. */
    private static boolean isKnown(HttpRequest<?> http, String etag) {
        return items(http, HttpHeaders.IF_NONE_MATCH).anyMatch(item -> item.equals("*") || item.equals(etag));
    }

    /** RFC 9110, 12.5.3: named, and not with a weight of nought. */
    private static boolean takesGzip(HttpRequest<?> http) {
        return items(http, HttpHeaders.ACCEPT_ENCODING).map(item -> item.replace(" ", ""))
                .anyMatch(item -> (item.equals("gzip") || item.startsWith("gzip;")) && !item.matches(".*;q=0(\\.0*)?"));
    }

    private static Stream<String> items(HttpRequest<?> http, CharSequence header) {
        return http.getHeaders().getAll(header).stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip);
    }
}
