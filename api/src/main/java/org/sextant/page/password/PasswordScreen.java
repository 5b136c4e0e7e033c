package org.sextant.page.password;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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

/** The page of a one-time link, on which a new password is chosen. */
@Controller("/password")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class PasswordScreen {
    private static final Messages MESSAGES = Messages.beside(PasswordScreen.class);
    private static final Set<String> PURPOSES = Set.of("PASSWORD", "FIRST_PASSWORD", "HANDED_PASSWORD");
    private static final String PASSWORD = "password";
    private static final String REPEATED = "repeated";

    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;

    PasswordScreen(Pages pages, ScreenDocuments documents, RequestReader requests) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
    }

    @Get("/{token}")
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String token) {
        return page(http, HttpStatus.OK, token, List.of());
    }

    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> choose(HttpRequest<?> http, @PathVariable String token, @Body Map<String, String> form) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        String password = form.getOrDefault(PASSWORD, "");
        if (!password.equals(form.getOrDefault(REPEATED, ""))) {
            String sentence = MESSAGES.get(request.locale(), "different");
            return page(http, HttpStatus.UNPROCESSABLE_ENTITY, token, List.of(FormError.at(REPEATED, sentence)));
        }
        Answer answer = documents.run(PasswordScreen.class, "passwordReset.graphql", request,
                Map.of("input", Map.of("token", token, PASSWORD, password)), Chosen.class).passwordReset();
        return answer.login() != null
                ? pages.withoutReferrer(pages.seeOther("/password/chosen"))
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, token, answer.userErrors());
    }

    @Get("/chosen")
    HttpResponse<String> chosen(HttpRequest<?> http) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return pages.page(request, http.getPath(), HttpStatus.OK, texts.get("chosen"),
                pages.templates().fill(PasswordScreen.class, "chosen.jte", texts));
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String token, List<FormError> errors) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        Link link = documents.run(PasswordScreen.class, "passwordLink.graphql", request, Map.of("token", token),
                Data.class).oneTimeLink();
        boolean works = link != null && PURPOSES.contains(link.purpose());
        Model model = new Model(texts, works ? link : null, errors);
        return pages.withoutReferrer(pages.page(request, "/password", works ? status : HttpStatus.NOT_FOUND,
                texts.get("title"), pages.templates().fill(PasswordScreen.class, "password.jte", model)));
    }

    /**
     * What the template shows.
     *
     * @param link null when the link does not work, or no longer
     */
    public record Model(Texts texts, @Nullable Link link, List<FormError> errors) {
    }

    /** What {@code passwordLink.graphql} answers. */
    public record Data(@Nullable Link oneTimeLink) {
    }

    /** The link. */
    public record Link(String purpose, String login) {
    }

    /** What {@code passwordReset.graphql} answers. */
    public record Chosen(Answer passwordReset) {
    }

    /** The payload. */
    public record Answer(@Nullable String login, List<FormError> userErrors) {
    }
}
