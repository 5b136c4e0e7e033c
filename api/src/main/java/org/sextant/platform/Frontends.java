package org.sextant.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.platform.StartRefused.Reason;

/**
 * What frontends that live elsewhere may do.
 *
 * @param origins   theirs, such as {@code https://app.example.org}: browsers let their pages call the API and frame embeds
 * @param documents whether documents must be registered
 * @param manifest  the file of registered documents
 */
public record Frontends(List<String> origins, DocumentMode documents, Optional<Path> manifest) {
    /** No frontend elsewhere, any document. */
    public static final Frontends NONE = new Frontends(List.of(), DocumentMode.OFF, Optional.empty());

    /** What becomes of a document that is not registered. */
    public enum DocumentMode {
        /** It is run. */
        OFF,
        /** It is run, and told once in the log. */
        LOG,
        /** It is refused. */
        REQUIRED
    }

    static Frontends from(Map<String, String> environment) {
        DocumentMode mode = mode(environment.getOrDefault("SEXTANT_DOCUMENTS_MODE", "OFF"));
        Optional<Path> manifest = Optional.ofNullable(environment.get("SEXTANT_DOCUMENTS"))
                .filter(text -> !text.isBlank()).map(text -> Path.of(text).toAbsolutePath().normalize());
        if (mode != DocumentMode.OFF && manifest.isEmpty()) {
            throw new StartRefused(Reason.SETTINGS, "SEXTANT_DOCUMENTS_MODE is " + mode
                    + ", but no document is registered; name the manifest with SEXTANT_DOCUMENTS, or unset the mode.");
        }
        List<String> origins = Stream.of(environment.getOrDefault("SEXTANT_ORIGINS", "").split(",")).map(String::strip)
                .filter(text -> !text.isEmpty()).map(Frontends::origin).distinct().toList();
        return new Frontends(origins, mode, manifest);
    }

    private static DocumentMode mode(String text) {
        return Arrays.stream(DocumentMode.values()).filter(mode -> mode.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new StartRefused(Reason.SETTINGS,
                        "SEXTANT_DOCUMENTS_MODE is '" + text + "'; write OFF, LOG or REQUIRED."));
    }

    private static String origin(String text) {
        try {
            URI origin = URI.create(text);
            boolean isWeb = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
            if (isWeb && origin.getHost() != null && text.endsWith("//" + origin.getAuthority())) {
                return text.toLowerCase(Locale.ROOT);
            }
        } catch (IllegalArgumentException _) {
            // refused below, with the same sentence as an address with a path
        }
        throw new StartRefused(Reason.SETTINGS, "SEXTANT_ORIGINS names '" + text
                + "'; write origins such as https://app.example.org, without a path, with commas between them.");
    }
}
