package org.sextant.studio.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.platform.Actor;
import org.sextant.session.attempt.DeviceTokens;

/**
 * The cookie that says who signed in here last, so that nobody who tries their password elsewhere shuts them out. It
 * stays after signing out, goes to the page on which one signs in alone, and gives no rights.
 */
@Singleton
public final class StudioDevice {
    private static final String NAME = "sextant-device";
    private static final String PATH = "/studio/sign-in";

    private final CookieMaker cookies;
    private final DeviceTokens tokens;

    StudioDevice(CookieMaker cookies, DeviceTokens tokens) {
        this.cookies = cookies;
        this.tokens = tokens;
    }

    /** Whether somebody is who signed in on the device last. */
    public boolean isOf(Actor actor, HttpRequest<?> http) {
        return token(http).flatMap(tokens::device)
                .filter(last -> actor.account().filter(last.account()::equals).isPresent()).isPresent();
    }

    /** The token of the device, where somebody has signed in on it. */
    public Optional<String> token(HttpRequest<?> http) {
        return http.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    /** Keeps the token that a session came with. */
    public <T> MutableHttpResponse<T> keep(String token, HttpRequest<?> http, MutableHttpResponse<T> response) {
        return response.cookie(cookies.cookie(NAME, token, http).path(PATH).sameSite(SameSite.Lax)
                .maxAge(DeviceTokens.LIFETIME));
    }
}
