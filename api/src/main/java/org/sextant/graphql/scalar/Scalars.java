package org.sextant.graphql.scalar;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.sextant.platform.Pix;
import org.sextant.schema.framework.Level;

/** The scalars beside those of GraphQL; their descriptions and specifications are in {@code machine.graphqls}. */
public final class Scalars {
    private Scalars() {
    }

    /** All of them. */
    public static List<GraphQLScalarType> all() {
        return List.of(scalar("DateTime", new TextScalar<>(Instant.class, Instant::parse,
                DateTimeFormatter.ISO_INSTANT::format, "2026-11-22T10:00:00Z")),
                scalar("Date", new TextScalar<>(LocalDate.class, LocalDate::parse, LocalDate::toString, "2026-11-22")),
                scalar("Duration", new TextScalar<>(Duration.class, Duration::parse, Duration::toString, "PT7M")),
                scalar("URL", new TextScalar<>(URI.class, URI::create, URI::toString, "https://example.org/page")),
                scalar("Locale", new TextScalar<>(Locale.class, Scalars::locale, Locale::toLanguageTag, "fr")),
                scalar("Markdown", new TextScalar<>(String.class, text -> text, text -> text, "**texte**")),
                scalar("Level", new NumberScalar<>(Level.class, Level::new, Level::value, "1 to 8")),
                scalar("Pix", new NumberScalar<>(Pix.class, Pix::new, Pix::value, "0 to 1024")));
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllformedLocaleException(tag);
        }
        return locale;
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
