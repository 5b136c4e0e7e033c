package org.sextant.challenges.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class ContentFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("html", "text/html"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"));

    private ContentFiles() {
    }

    static Optional<String> mediaType(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    static Optional<String> problem(String name, byte[] bytes, int maximum) {
        return mediaType(name).isEmpty() ? Optional.of("unknown kind of file: " + name) : Optional.empty();
    }
}
