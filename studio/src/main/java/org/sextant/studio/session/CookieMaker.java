package org.sextant.studio.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.sextant.platform.Settings;

/** Makes cookies that no script reads, and that go by TLS alone where people come by TLS. */
@Singleton
final class CookieMaker {
    /** TLS may end at a proxy before this server. */
    private final boolean isPublicByTls;

    CookieMaker(Settings settings) {
        this.isPublicByTls = settings.letters().publicUrl().filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    Cookie cookie(String name, String value, HttpRequest<?> http) {
        return Cookie.of(name, value).httpOnly(true).secure(isPublicByTls || http.isSecure());
    }
}
