package org.sextant.studio.exchange.export;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.database.DatabaseFault;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands out the bank files of releases at the addresses that {@code Release.bankFiles} tells. */
@Controller("/exports/{token}/{number}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ExportService exports;

    ExportController(ExportService exports) {
        this.exports = exports;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> archive(@PathVariable String token, @PathVariable String number, @PathVariable String name) {
        try {
            byte[] archive = ReleaseNumber.parse(number)
                    .flatMap(release -> archive(token, release)).orElse(null);
            return archive == null
                    ? refused(HttpStatus.NOT_FOUND, "There is no such release.")
                    : HttpResponse.ok(archive).header(HttpHeaders.CONTENT_TYPE, "application/zip")
                            .header("Content-Disposition",
                                    "attachment; filename=\"bank-release-" + Integer.parseInt(number) + ".zip\"")
                            .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                            .header(HttpHeaders.CACHE_CONTROL, "no-store");
        } catch (RequestProblem problem) {
            return refused(HttpStatus.UNAUTHORIZED,
                    "This address is not or no longer good; take a new one from the page.");
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e).orElseThrow(() -> e);
            LOG.warn("A release was not handed out as files: {}", fault.sentence());
            return refused(HttpStatus.SERVICE_UNAVAILABLE, DatabaseFault.TOLD).header(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private Optional<byte[]> archive(String token, ReleaseNumber release) {
        try {
            return exports.archive(exports.holder(token), release);
        } catch (UnreadableRelease unreadable) {
            return Optional.empty();
        }
    }

    private static MutableHttpResponse<String> refused(HttpStatus status, String sentence) {
        return HttpResponse.<String>status(status).contentType(MediaType.TEXT_PLAIN_TYPE).body(sentence)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
