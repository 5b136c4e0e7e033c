package org.sextant.upload;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.platform.database.DatabaseFault;

/** Takes files in at the addresses that {@code uploadAddress} tells: as they are, or as the form of a page sends them. */
@Controller("/uploads/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.APPLICATION_JSON)
final class UploadController {
    private static final String TOO_LARGE = "A file may have " + UploadService.MAXIMUM_BYTES
            + " bytes; make it smaller, or send it in parts.";

    private final UploadService uploads;
    private final RequestReader requests;

    UploadController(UploadService uploads, RequestReader requests) {
        this.uploads = uploads;
        this.requests = requests;
    }

    @Put
    @Consumes(MediaType.ALL)
    HttpResponse<?> put(HttpRequest<?> http, @PathVariable String token, @QueryValue Optional<String> name,
            @Body byte @Nullable [] body) {
        return kept(http, token, name.orElse("file"), body, Optional.empty());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> post(HttpRequest<?> http, @PathVariable String token, @QueryValue Optional<String> next,
            @Nullable CompletedFileUpload file) throws IOException {
        HttpResponse<?> answer = file == null
                ? kept(http, token, "", null, next)
                : kept(http, token, file.getFilename(), file.getBytes(), next);
        return answer.status().getCode() < HttpStatus.BAD_REQUEST.getCode()
                ? answer
                : UploadRules.next(next).<HttpResponse<?>>map(page -> seeOther(page + "?refused=" + answer.code()))
                        .orElse(answer);
    }

    private HttpResponse<?> kept(HttpRequest<?> http, String token, String name, byte @Nullable [] body,
            Optional<String> next) {
        if (body == null || body.length == 0) {
            return refused(http, HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
                    "There is no file; choose one and send it again.");
        } else if (!UploadRules.isTaken(body.length)) {
            return refused(http, HttpStatus.REQUEST_ENTITY_TOO_LARGE, ErrorCode.BAD_REQUEST, TOO_LARGE);
        }
        try {
            return uploads.keep(uploads.holder(token), name, body)
                    .<HttpResponse<?>>map(upload -> answer(upload, next))
                    .orElseGet(() -> refused(http, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED,
                            "The account that asked for this address is gone; sign in again."));
        } catch (RequestProblem problem) {
            return refused(http, HttpStatus.UNAUTHORIZED, problem.code(), String.valueOf(problem.getMessage()));
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e).isEmpty()) {
                throw e;
            }
            return refused(http, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, DatabaseFault.TOLD);
        }
    }

    private static HttpResponse<?> seeOther(String page) {
        return HttpResponse.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, page);
    }

    private static HttpResponse<?> answer(Upload upload, Optional<String> next) {
        String id = new GlobalId(UploadFeature.UPLOAD, Long.toString(upload.id())).encode();
        return UploadRules.next(next)
                .<HttpResponse<?>>map(page -> seeOther(page + "?upload=" + id))
                .orElseGet(() -> HttpResponse
                        .created(Map.of("id", id, "sha256", upload.sha256(), "size", upload.size())));
    }

    private HttpResponse<?> refused(HttpRequest<?> http, HttpStatus status, ErrorCode code, String sentence) {
        return HttpResponse.status(status)
                .body(Outcome.refusal(code, sentence, requests.read(http, Actor.ANONYMOUS).id()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
