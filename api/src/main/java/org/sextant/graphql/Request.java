package org.sextant.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sextant.platform.Actor;

/**
 * What holds for the whole of one request.
 *
 * @param id      names the request in logs and errors
 * @param actor   who asks
 * @param locales the languages wanted, best first; none when nothing was said
 * @param view    the content asked for by the header {@code Sextant-View}, when it was
 * @param client  the address that it comes from
 * @param moment  whether it is answered once, or belongs to a subscription
 */
public record Request(String id, Actor actor, List<Locale> locales, Optional<String> view,
        String client, Moment moment) {
    /** A request that is answered once. */
    public Request(String id, Actor actor, List<Locale> locales, Optional<String> view, String client) {
        this(id, actor, locales, view, client, new Moment.Once());
    }

    /** A request that is made within this process. */
    public Request(String id, Actor actor, List<Locale> locales, Optional<String> view) {
        this(id, actor, locales, view, "127.0.0.1");
    }

    /** The same at another moment. */
    public Request at(Moment other) {
        return new Request(id, actor, locales, view, client, other);
    }

    /** The request that a field is fetched for. */
    public static Request of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    /** The request that a document is run for. */
    public static Request of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(Request.class), "every execution has a request");
    }

    /** The language in which the machine and the rules speak to the reader. */
    public Locale locale() {
        return locales.stream().filter(l -> l.getLanguage().equals("fr") || l.getLanguage().equals("en")).findFirst()
                .orElse(Locale.FRENCH);
    }
}
