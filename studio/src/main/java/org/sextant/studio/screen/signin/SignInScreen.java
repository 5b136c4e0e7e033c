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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.StudioDevice;

/** Signing in and out. */
@Controller("/studio")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class SignInScreen {
    private final Screens screens;
    private final SignInPages pages;
    private final AccessTokens tokens;
    private final StudioDevice device;

    SignInScreen(Screens screens, SignInPages pages, AccessTokens tokens, StudioDevice device) {
        this.screens = screens;
        this.pages = pages;
        this.tokens = tokens;
        this.device = device;
    }

    @Get
    HttpResponse<String> start(HttpRequest<?> http) {
        Actor actor = screens.request(http).actor();
        return screens.seeOther(actor, http, start(actor));
    }

    @Get("/sign-in")
    HttpResponse<String> show(HttpRequest<?> http) {
        return pages.signIn(http, HttpStatus.OK, "", List.of(), Optional.empty());
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
        Optional<KeptForm> kept = KeptForm.of(form.getOrDefault("to", ""), form.getOrDefault("sent", ""));
        return session == null
                ? pages.signIn(http, HttpStatus.UNPROCESSABLE_ENTITY, login,
                        answer.userErrors().stream().map(UserError::message).toList(), kept)
                : signedIn(http, session, tokens.actor(session.accessToken()), kept);
    }

    private HttpResponse<String> signedIn(HttpRequest<?> http, Session session, Actor actor, Optional<KeptForm> kept) {
        return device.keep(session.deviceToken(), http, kept
                .map(form -> pages.again(http, actor, form, device.isOf(actor, http)))
                .orElseGet(() -> screens.seeOther(actor, http, start(actor))));
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
