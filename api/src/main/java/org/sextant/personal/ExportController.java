package org.sextant.personal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.platform.database.DatabaseFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies of one's data at addresses that work once. */
@Controller("/account/export/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    private static final MediaType JSON = MediaType.of("application/json; charset=utf-8");

    private final ExportService exports;
    private final RequestReader requests;

    ExportController(ExportService exports, RequestReader requests) {
        this.exports = exports;
        this.requests = requests;
    }

    /** There is no HEAD: whoever only looks whether there is something must not use up the link. */
    @Get(headRoute = false)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> fetch(@PathVariable String token, HttpRequest<?> http) {
        try {
            return exports.fetch(token).<HttpResponse<?>>map(this::answer)
                    .orElseGet(() -> refusal(http, HttpStatus.NOT_FOUND, ErrorCode.BAD_REQUEST,
                            "This link is unknown, was used, or has expired; ask for a new one with accountExport."));
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e).orElseThrow(() -> e);
            LOG.warn("A copy was not handed out: {}", fault.sentence());
            return refusal(http, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, DatabaseFault.TOLD);
        }
    }

    private HttpResponse<StreamedFile> answer(Stream<byte[]> pieces) {
        Iterator<byte[]> iterator = pieces.iterator();
        InputStream body = new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return iterator.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(iterator.next()); // read from the database when the one before is sent
            }
        });
        return HttpResponse.ok(new StreamedFile(body, JSON).attach("sextant.json"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Referrer-Policy", "no-referrer");
    }

    private HttpResponse<?> refusal(HttpRequest<?> http, HttpStatus status, ErrorCode code, String sentence) {
        return HttpResponse.status(status)
                .body(Outcome.refusal(code, sentence, requests.read(http, Actor.ANONYMOUS).id()))
                .contentType(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer");
    }
}
