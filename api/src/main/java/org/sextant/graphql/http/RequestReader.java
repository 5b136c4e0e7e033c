package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.graphql.ActorResolver;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.Actor;

/** Reads from the headers what holds for the whole of a request. */
@Singleton
public final class RequestReader {
    private static final String BEARER = "Bearer ";

    private final ActorResolver actors;

    RequestReader(ActorResolver actors) {
        this.actors = actors;
    }

    /** The request of somebody who shows a bearer token, or none. */
    public Request read(HttpRequest<?> http) {
        return read(http, actor(http));
    }

    /** The request of somebody who is known by other means. */
    public Request read(HttpRequest<?> http, Actor actor) {
        return new Request(RequestIdFilter.of(http), actor, locales(http),
                Optional.ofNullable(http.getHeaders().get("Sextant-View")));
    }

    private Actor actor(HttpRequest<?> http) {
        String authorization = http.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Actor.ANONYMOUS;
        }
        if (!authorization.startsWith(BEARER)) {
            throw new RequestProblem(ErrorCode.UNAUTHENTICATED,
                    "Send 'Authorization: Bearer <access token>', or nothing.");
        }
        return actors.actor(authorization.substring(BEARER.length()));
    }

    private static List<Locale> locales(HttpRequest<?> http) {
        String header = http.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream().filter(range -> !range.getRange().equals("*"))
                    .map(range -> Locale.forLanguageTag(range.getRange())).filter(l -> !l.getLanguage().isEmpty())
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of(); // RFC 9110, 12.5.4: a wish that is not understood is no wish
        }
    }
}
