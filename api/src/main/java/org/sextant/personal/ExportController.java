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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Outcome;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.platform.database.DatabaseFault;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Copies of one's data at addresses that work once. */
@Controller("/account/export/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
    private final ExportService exports;
    private final RequestReader requests;
    private final Scheduler blocking;

    ExportController(ExportService exports, RequestReader requests,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.exports = exports;
        this.requests = requests;
        this.blocking = Schedulers.fromExecutorService(blocking);
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
            return refusal(http, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
                    "The copy cannot be made now: " + fault.sentence() + "; try again in a moment.");
        }
    }

    private HttpResponse<Flux<byte[]>> answer(Stream<byte[]> pieces) {
        Iterator<byte[]> iterator = pieces.iterator();
        Flux<byte[]> body = Flux.<byte[]>generate(sink -> {
            if (iterator.hasNext()) {
                sink.next(iterator.next());
            } else {
                sink.complete();
            }
        }).subscribeOn(blocking); // each piece is read from the database when it is asked for
        return HttpResponse.ok(body).header(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sextant.json\"")
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
