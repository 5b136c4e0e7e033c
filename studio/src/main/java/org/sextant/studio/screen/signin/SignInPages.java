package org.sextant.studio.screen.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Settings;
import org.sextant.studio.screen.Screens;

/** The pages around signing in: the one on which it is done, and that on which a form is sent again. */
@Singleton
public final class SignInPages {
    static final String SIGN_OUT = "/studio/sign-out";
    private static final Messages MESSAGES = Messages.beside(SignInPages.class);

    private final Screens screens;
    private final Settings settings;

    SignInPages(Screens screens, Settings settings) {
        this.screens = screens;
        this.settings = settings;
    }

    /** Whether somebody signs in or out at an address. */
    static boolean isDoor(String path) {
        return path.equals(Screens.SIGN_IN) || path.equals(SIGN_OUT);
    }

    /** The page on which one signs in. */
    MutableHttpResponse<String> signIn(HttpRequest<?> http, HttpStatus status, String login, List<String> errors,
            Optional<KeptForm> kept) {
        Request request = screens.request(http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), SignInPages.class, "signIn.jte",
                new Model(texts, login, errors, settings.demo(), kept.orElse(null)));
    }

    /** The same for whoever sent a form after their session had ended. */
    HttpResponse<String> ended(HttpRequest<?> http, Optional<KeptForm> kept) {
        Texts texts = new Texts(screens.request(http, Actor.ANONYMOUS).locale(), MESSAGES);
        return signIn(http, HttpStatus.UNAUTHORIZED, "",
                kept.isPresent() ? List.of() : List.of(texts.get("ended.tooLong")), kept);
    }

    /**
     * What a form holds and the button that sends it: nothing goes out in the name of somebody who has not seen it.
     *
     * @param isSame whether whoever signed in here last is who does now
     */
    MutableHttpResponse<String> again(HttpRequest<?> http, Actor actor, KeptForm kept, boolean isSame) {
        Request request = screens.request(http, actor);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, HttpStatus.OK, texts.get("again.title"), SignInPages.class, "again.jte",
                new Again(texts, actor.login(), kept.to(), kept.values(), isSame));
    }

    /**
     * What {@code signIn.jte} shows.
     *
     * @param kept the form that was sent after a session had ended; none where there was none
     */
    public record Model(Texts texts, String login, List<String> errors, boolean demo, @Nullable KeptForm kept) {
        /** Where the form is to go; empty where there is none. */
        public String to() {
            return kept == null ? "" : kept.to();
        }

        /** What the form holds. */
        public String sent() {
            return kept == null ? "" : kept.body();
        }
    }

    /** What {@code again.jte} shows. */
    public record Again(Texts texts, String login, String to, List<KeptForm.Value> values, boolean isSame) {
        /** What somebody wrote or chose. */
        public List<KeptForm.Value> written() {
            return values.stream().filter(value -> !value.text().isBlank())
                    .filter(value -> !value.name().equals(Screens.ONCE)).toList();
        }
    }
}
