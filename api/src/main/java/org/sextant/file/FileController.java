package org.sextant.file;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.platform.database.DatabaseFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files at addresses that stay: {@code /files/<hash of the bytes>/<name>}. Behind those that only drafts name stands a key,
 * which {@code url} has for those who may see drafts.
 */
@Controller("/files/{sha256}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FileController {
    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    private final FileService files;
    private final DraftFiles drafts;
    private final FrameOrigins framing;
    private final RequestReader requests;

    FileController(FileService files, DraftFiles drafts, FrameOrigins framing, RequestReader requests) {
        this.files = files;
        this.drafts = drafts;
        this.framing = framing;
        this.requests = requests;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> file(@PathVariable String sha256, @PathVariable String name, @QueryValue Optional<String> key,
            HttpRequest<?> http) {
        FileAddress address = new FileAddress(sha256, name);
        try {
            return files.find(address).<HttpResponse<?>>map(file -> answer(file, http, true))
                    .or(() -> key.filter(given -> drafts.isGood(address, given))
                            .flatMap(_ -> files.findDrafted(address))
                            .map(file -> answer(file, http, false)))
                    .orElseGet(() -> refusal(http, HttpStatus.NOT_FOUND, ErrorCode.BAD_REQUEST,
                            "There is no file of this hash and name, or the address has run out; "
                                    + "take it anew from the field 'url'."));
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e).orElseThrow(() -> e);
            LOG.warn("A file was not handed out: {}", fault.sentence());
            return refusal(http, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, DatabaseFault.TOLD)
                    .header(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private HttpResponse<?> answer(StoredFile file, HttpRequest<?> http, boolean isPublished) {
        String etag = FileHeaders.etag(file);
        if (RangeRules.isKnown(header(http, HttpHeaders.IF_NONE_MATCH), etag)) {
            return described(HttpResponse.status(HttpStatus.NOT_MODIFIED), file, isPublished);
        }
        boolean part = http.getMethod() == HttpMethod.GET
                && RangeRules.isPartWanted(header(http, HttpHeaders.IF_RANGE), etag);
        Optional<String> range = part ? header(http, HttpHeaders.RANGE) : Optional.empty();
        int size = file.bytes().length;
        return switch (RangeRules.range(range, size)) {
            case ByteRange.Whole() -> filled(HttpStatus.OK, file, file.bytes(), isPublished);
            case ByteRange.Part(int first, int last) ->
                filled(HttpStatus.PARTIAL_CONTENT, file, Arrays.copyOfRange(file.bytes(), first, last + 1),
                        isPublished)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + size);
            case ByteRange.Unsatisfiable() -> refusal(http, HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                    ErrorCode.BAD_REQUEST, "The file has " + size + " bytes; ask for a range within them.")
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
        };
    }

    private MutableHttpResponse<byte[]> filled(HttpStatus status, StoredFile file, byte[] bytes,
            boolean isPublished) {
        return described(HttpResponse.<byte[]>status(status), file, isPublished).body(bytes).contentLength(bytes.length)
                .header(HttpHeaders.CONTENT_TYPE, FileHeaders.contentType(file));
    }

    private <T> MutableHttpResponse<T> described(MutableHttpResponse<T> response, StoredFile file,
            boolean isPublished) {
        FileHeaders.of(file, framing.all(), isPublished).forEach(response::header);
        return response;
    }

    private MutableHttpResponse<?> refusal(HttpRequest<?> http, HttpStatus status, ErrorCode code,
            String sentence) {
        return HttpResponse.status(status)
                .body(Outcome.refusal(code, sentence, requests.read(http, Actor.ANONYMOUS).id()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Optional<String> header(HttpRequest<?> http, String name) {
        return Optional.ofNullable(http.getHeaders().get(name));
    }
}
