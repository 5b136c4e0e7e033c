package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ActorResolver;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.live.Addresses;
import org.sextant.platform.Actor;

/** Reads from the headers what holds for the whole of a request. */
@Singleton
public final class RequestReader {
    private static final String BEARER = "Bearer ";

    private final ActorResolver actors;
    private final Addresses addresses;

    RequestReader(ActorResolver actors, Addresses addresses) {
        this.actors = actors;
        this.addresses = addresses;
    }

    /** The request of somebody who shows a bearer token, or none. */
    public Request read(HttpRequest<?> http) {
        return read(RequestIdFilter.of(http), client(http), headers(http));
    }

    /** The request of somebody who is known by other means. */
    public Request read(HttpRequest<?> http, Actor actor) {
        return request(RequestIdFilter.of(http), client(http), headers(http), actor);
    }

    /**
     * A request on a connection that stays open.
     *
     * @param id      names it in logs and errors
     * @param client  the address that the connection comes from
     * @param headers the value that goes with the name of a header, if any
     */
    public Request read(String id, String client, Function<String, @Nullable String> headers) {
        return request(id, client, headers, actor(headers.apply(HttpHeaders.AUTHORIZATION)));
    }

    /** The same at a later moment: who has let the access token expire is then nobody. */
    public Request readLater(String id, String client, Function<String, @Nullable String> headers) {
        try {
            return read(id, client, headers);
        } catch (RequestProblem expired) {
            return request(id, client, headers, Actor.ANONYMOUS);
        }
    }

    /** The address that a request comes from. */
    public String client(HttpRequest<?> http) {
        return addresses.of(http.getHeaders().getAll(Addresses.FORWARDED_FOR), http.getRemoteAddress());
    }

    static Function<String, @Nullable String> headers(HttpRequest<?> http) {
        return name -> http.getHeaders().get(name);
    }

    private static Request request(String id, String client, Function<String, @Nullable String> headers, Actor actor) {
        return new Request(id, actor, locales(headers.apply(HttpHeaders.ACCEPT_LANGUAGE)),
                Optional.ofNullable(headers.apply("Sextant-View")), client);
    }

    private Actor actor(@Nullable String authorization) {
        if (authorization == null) {
            return Actor.ANONYMOUS;
        }
        if (!authorization.startsWith(BEARER)) {
            throw new RequestProblem(ErrorCode.UNAUTHENTICATED,
                    "Send 'Authorization: Bearer <access token>', or nothing.");
        }
        return actors.actor(authorization.substring(BEARER.length()));
    }

    private static List<Locale> locales(@Nullable String header) {
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
