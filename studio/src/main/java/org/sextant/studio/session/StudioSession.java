package org.sextant.studio.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.sextant.account.token.AccessTokens;
import org.sextant.account.token.Audience;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.session.SessionService;

/**
 * The cookie that says who works in the studio. The API never reads it, and takes what is in it from nobody; scripts
 * cannot read it either.
 */
@Singleton
public final class StudioSession {
    /** The cookie is good for hours because each page asks whether its session is open, which the API does not. */
    static final Audience AUDIENCE = new Audience("studio");

    private static final String NAME = "sextant-studio";
    private static final String PATH = "/studio";
    /** The attribute of a request that says who sends it, once that was found out. */
    private static final String ACTOR = StudioSession.class.getName();
    /** A working day: whoever writes for hours without looking at another page loses nothing. */
    private static final Duration LIFETIME = Duration.ofHours(8);

    private final AccessTokens tokens;
    private final SessionService sessions;
    private final RequestReader requests;
    private final CookieMaker cookies;

    StudioSession(AccessTokens tokens, SessionService sessions, RequestReader requests, CookieMaker cookies) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.requests = requests;
        this.cookies = cookies;
    }

    /** Who sends the request; nobody when the cookie is missing, foreign or has expired, or the session was ended. */
    public Actor actor(HttpRequest<?> http) {
        return http.getAttribute(ACTOR, Actor.class).orElseGet(() -> {
            Actor found = found(http);
            http.setAttribute(ACTOR, found);
            return found;
        });
    }

    private Actor found(HttpRequest<?> http) {
        return http.getCookies().findCookie(NAME).map(cookie -> actor(cookie.getValue()))
                .flatMap(actor -> sessions.present(actor, requests.client(http))).orElse(Actor.ANONYMOUS);
    }

    /** Keeps somebody signed in for a while from now; each page they look at renews it. */
    public <T> MutableHttpResponse<T> keep(Actor actor, HttpRequest<?> http, MutableHttpResponse<T> response) {
        if (actor.isAnonymous()) {
            return response;
        }
        String token = tokens.issue(actor, AUDIENCE, LIFETIME).token();
        return response.cookie(cookie(token, http).maxAge(LIFETIME));
    }

    /** Ends the session and forgets who it was. */
    public <T> MutableHttpResponse<T> end(HttpRequest<?> http, MutableHttpResponse<T> response) {
        Actor actor = actor(http);
        if (!actor.isAnonymous()) {
            sessions.end(actor, requests.client(http), false);
        }
        return response.cookie(cookie("", http).maxAge(0));
    }

    private Cookie cookie(String value, HttpRequest<?> http) {
        return cookies.cookie(NAME, value, http).path(PATH).sameSite(SameSite.Strict);
    }

    private Actor actor(String token) {
        try {
            return tokens.actor(token, AUDIENCE);
        } catch (RequestProblem expired) {
            return Actor.ANONYMOUS;
        }
    }
}
