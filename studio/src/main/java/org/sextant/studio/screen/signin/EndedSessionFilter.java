package org.sextant.studio.screen.signin;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.SameOrigin;

/**
 * Whoever sends a form after their session has ended signs in and sends it again: the page on which they sign in has
 * kept it. Here once for every form of the studio, whatever its screen; what other sites send is kept nowhere.
 */
@ServerFilter("/studio/**")
final class EndedSessionFilter {
    private final Screens screens;
    private final SignInPages pages;

    EndedSessionFilter(Screens screens, SignInPages pages) {
        this.screens = screens;
        this.pages = pages;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> check(HttpRequest<?> http) {
        return isForm(http) && screens.request(http).actor().isAnonymous()
                ? pages.ended(http, KeptForm.of(http.getUri().toString(), body(http)))
                : null;
    }

    private static boolean isForm(HttpRequest<?> http) {
        return http.getMethod() == HttpMethod.POST && SameOrigin.isOurs(http) && !SignInPages.isDoor(http.getPath())
                && RouteAttributes.getRouteMatch(http).isPresent()
                && http.getContentType().filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                        .isPresent();
    }

    private static String body(HttpRequest<?> http) {
        return Optional.of(http).filter(ServerHttpRequest.class::isInstance).map(ServerHttpRequest.class::cast)
                .map(EndedSessionFilter::read).orElseThrow();
    }

    private static String read(ServerHttpRequest<?> http) {
        try (CloseableAvailableByteBody body = http.byteBody().buffer().join()) {
            return body.toString(StandardCharsets.UTF_8);
        }
    }
}
