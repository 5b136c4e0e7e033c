package org.sextant.challenges.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class ContentFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("html", "text/html"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("pdf", "application/pdf"), Map.entry("eml", "message/rfc822"),
            Map.entry("zip", "application/zip"), Map.entry("log", "text/plain"), Map.entry("xml", "application/xml"),
            Map.entry("opml", "text/x-opml"), Map.entry("md", "text/markdown"), Map.entry("json", "application/json"),
            Map.entry("bib", "text/plain"));

    private ContentFiles() {
    }

    static Optional<String> mediaType(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    static Optional<String> problem(String name, byte[] bytes, int maximum) {
        return mediaType(name).isEmpty() ? Optional.of("unknown kind of file: " + name) : Optional.empty();
    }
}
