package org.sextant.studio.screen.signin;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.account.token.AccessTokens;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Settings;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.StudioDevice;

/** Signing in and out. */
@Controller("/studio")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class SignInScreen {
    private static final Messages MESSAGES = Messages.beside(SignInScreen.class);

    private final Screens screens;
    private final AccessTokens tokens;
    private final StudioDevice device;
    private final Settings settings;

    SignInScreen(Screens screens, AccessTokens tokens, StudioDevice device, Settings settings) {
        this.screens = screens;
        this.tokens = tokens;
        this.device = device;
        this.settings = settings;
    }

    @Get
    HttpResponse<String> start(HttpRequest<?> http) {
        Actor actor = screens.request(http).actor();
        return screens.seeOther(actor, http, start(actor));
    }

    @Get("/sign-in")
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, "", List.of());
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> signIn(HttpRequest<?> http, @Body Map<String, String> form) {
        String login = form.getOrDefault("login", "");
        Map<String, Object> input = new HashMap<>();
        input.put("login", login);
        input.put("password", form.getOrDefault("password", ""));
        device.token(http).ifPresent(token -> input.put("deviceToken", token));
        Answer answer = screens.run(SignInScreen.class, "signIn.graphql", screens.request(http), Map.of("input", input),
                Data.class).sessionCreate();
        Session session = answer.session();
        return session == null
                ? page(http, HttpStatus.UNPROCESSABLE_ENTITY, login,
                        answer.userErrors().stream().map(UserError::message).toList())
                : signedIn(http, session, tokens.actor(session.accessToken()));
    }

    private HttpResponse<String> signedIn(HttpRequest<?> http, Session session, Actor actor) {
        return device.keep(session.deviceToken(), http, screens.seeOther(actor, http, start(actor)));
    }

    /** What waits for those who write content; for anybody else what was published. */
    private static String start(Actor actor) {
        return Editors.mayRead(actor) ? Screens.WORK : "/studio/releases";
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> signOut(HttpRequest<?> http) {
        return screens.signedOut(http);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String login, List<String> errors) {
        Request request = screens.request(http);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), SignInScreen.class, "signIn.jte",
                new Model(texts, login, errors, settings.demo()));
    }

    /** What the template shows. */
    public record Model(Texts texts, String login, List<String> errors, boolean demo) {
    }

    /** What {@code signIn.graphql} answers. */
    public record Data(Answer sessionCreate) {
    }

    /** The payload. */
    public record Answer(@Nullable Session session, List<UserError> userErrors) {
    }

    /** The session. */
    public record Session(String accessToken, String deviceToken) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
