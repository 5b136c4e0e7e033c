package org.sextant.file;

import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

/** The origins of frontends, which may frame embeds: those of {@code micronaut.server.cors} in the configuration. */
@Singleton
final class FrameOrigins {
    private static final String ANY = "*";

    private final List<String> origins;

    FrameOrigins(HttpServerConfiguration server) {
        HttpServerConfiguration.CorsConfiguration cors = server.getCors();
        this.origins = !cors.isEnabled()
                ? List.of()
                : cors.getConfigurations().values().stream().flatMap(c -> c.getAllowedOrigins().stream())
                        .filter(origin -> !origin.equals(ANY)).distinct().sorted().toList();
    }

    List<String> all() {
        return origins;
    }
}
