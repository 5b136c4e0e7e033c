package org.sextant.page.email;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.FormError;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;

/** The page of a link that confirms an address; a button does it, for mail systems open links to look at them. */
@Controller("/email/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class EmailScreen {
    private static final Messages MESSAGES = Messages.beside(EmailScreen.class);
    private static final Set<String> PURPOSES = Set.of("EMAIL_CONFIRM", "EMAIL_CHANGE");

    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;

    EmailScreen(Pages pages, ScreenDocuments documents, RequestReader requests) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String token) {
        Link link = documents.run(EmailScreen.class, "emailLink.graphql", requests.read(http, Actor.ANONYMOUS),
                Map.of("token", token), Data.class).oneTimeLink();
        String email = link != null && PURPOSES.contains(link.purpose()) ? link.email() : null;
        return page(http, email == null ? HttpStatus.NOT_FOUND : HttpStatus.OK, email, false, List.of());
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
    HttpResponse<String> confirm(HttpRequest<?> http, @PathVariable String token) {
        Answer answer = documents.run(EmailScreen.class, "emailConfirm.graphql",
                requests.read(http, Actor.ANONYMOUS), Map.of("input", Map.of("token", token)), Confirmed.class)
                .emailConfirm();
        HttpStatus status = answer.email() == null ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return page(http, status, answer.email(), answer.email() != null, answer.userErrors());
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, @Nullable String email, boolean done,
            List<FormError> errors) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        Model model = new Model(texts, email, done, errors);
        return pages.withoutReferrer(pages.page(request, "/email", status, texts.get("title"),
                pages.templates().fill(EmailScreen.class, "email.jte", model)));
    }

    /**
     * What the template shows.
     *
     * @param email null when the link does not work, or no longer
     * @param done  whether the address has been confirmed
     */
    public record Model(Texts texts, @Nullable String email, boolean done, List<FormError> errors) {
    }

    /** What {@code emailLink.graphql} answers. */
    public record Data(@Nullable Link oneTimeLink) {
    }

    /** The link. */
    public record Link(String purpose, @Nullable String email) {
    }

    /** What {@code emailConfirm.graphql} answers. */
    public record Confirmed(Answer emailConfirm) {
    }

    /** The payload. */
    public record Answer(@Nullable String email, List<FormError> userErrors) {
    }
}
