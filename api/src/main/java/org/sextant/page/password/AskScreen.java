package org.sextant.page.password;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.FormError;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;

/** The page on which whoever has forgotten a password asks for a letter. */
@Controller("/password")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class AskScreen {
    private static final Messages MESSAGES = Messages.beside(AskScreen.class);

    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;

    AskScreen(Pages pages, ScreenDocuments documents, RequestReader requests) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, "", new Answer(null, List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> ask(HttpRequest<?> http, @Body Map<String, String> form) {
        String email = form.getOrDefault("email", "");
        Answer answer = documents.run(AskScreen.class, "passwordResetRequest.graphql",
                requests.read(http, Actor.ANONYMOUS), Map.of("input", Map.of("email", email)), Data.class)
                .passwordResetRequest();
        return page(http, answer.linkLifetime() == null ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK, email,
                answer);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String email, Answer answer) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return pages.page(request, "/password", status, texts.get("ask"),
                pages.templates().fill(AskScreen.class, "ask.jte", new Model(texts, email, answer)));
    }

    /** What the template shows. */
    public record Model(Texts texts, String email, Answer answer) {
    }

    /** What {@code passwordResetRequest.graphql} answers. */
    public record Data(Answer passwordResetRequest) {
    }

    /**
     * The payload.
     *
     * @param linkLifetime null when nothing was asked, or it was refused
     */
    public record Answer(@Nullable Duration linkLifetime, List<FormError> userErrors) {
    }
}
