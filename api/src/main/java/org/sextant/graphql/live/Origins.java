package org.sextant.graphql.live;

import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which pages a WebSocket may be opened: those of this server, and those of the frontends that
 * {@code micronaut.server.cors} names. Browsers say where a page comes from, other clients say nothing.
 */
@Singleton
public final class Origins {
    private final Set<String> allowed;

    Origins(HttpServerConfiguration server) {
        HttpServerConfiguration.CorsConfiguration cors = server.getCors();
        this.allowed = !cors.isEnabled()
                ? Set.of()
                : cors.getConfigurations().values().stream().flatMap(c -> c.getAllowedOrigins().stream())
                        .map(origin -> origin.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /**
     * Whether a page may.
     *
     * @param origin the header {@code Origin}, when it was sent
     * @param host   the header {@code Host}, when it was sent
     */
    public boolean allow(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String asked = origin.toLowerCase(Locale.ROOT);
        return asked.replaceFirst("^https?://", "").equalsIgnoreCase(host) || allowed.contains(asked)
                || allowed.contains("*");
    }
}
