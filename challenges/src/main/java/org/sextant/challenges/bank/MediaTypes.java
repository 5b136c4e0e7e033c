package org.sextant.challenges.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that content may show or hand out: known by the end of their name, checked by their bytes. */
public final class MediaTypes {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private static final SortedMap<String, Kind> KINDS = kinds();
    /** Kinds that any text is of, as far as its bytes tell. */
    private static final Set<String> TEXTS = texts().stream().map(Kind::mediaType).collect(Collectors.toSet());

    /**
     * A kind of file.
     *
     * @param ending    of its names, without the dot
     * @param mediaType such as {@code image/png}
     */
    private record Kind(String ending, String mediaType, Signature signature) {
    }

    private MediaTypes() {
    }

    /** The media type of a file by its name, such as {@code image/svg+xml}; empty when its kind is not known here. */
    public static Optional<String> of(String name) {
        return kind(name).map(Kind::mediaType);
    }

    /** The ends of names that are known here, such as {@code svg}, in their order. */
    public static List<String> endings() {
        return List.copyOf(KINDS.keySet());
    }

    /** The ends of names that bytes could have by what stands in them; none for what could be any text. */
    public static List<String> fitting(byte[] bytes) {
        return KINDS.values().stream().filter(kind -> !TEXTS.contains(kind.mediaType()))
                .filter(kind -> kind.signature().problem(bytes).isEmpty()).map(Kind::ending).toList();
    }

    /** What is wrong with a file, as a sentence: a kind that is not known, or bytes that are not of that kind. */
    public static Optional<String> problem(String name, byte[] bytes) {
        return kind(name)
                .map(kind -> kind.signature().problem(bytes).map(what -> "'" + name + "' " + what))
                .orElseGet(() -> Optional.of("'" + name + "' is of a kind that is not known here; use one of "
                        + String.join(", ", KINDS.keySet())));
    }

    private static Optional<Kind> kind(String name) {
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(KINDS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)))
                .filter(kind -> dot > name.lastIndexOf('/') + 1);
    }

    private static SortedMap<String, Kind> kinds() {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        Stream.of(pictures(), documents(), texts(), recordings()).flatMap(List::stream)
                .forEach(kind -> kinds.put(kind.ending(), kind));
        return kinds;
    }

    private static List<Kind> pictures() {
        return List.of(new Kind("svg", "image/svg+xml", Signature.text("<svg").and(Signature.SVG)),
                new Kind("png", "image/png", Signature.at(0, "\u0089PNG\r\n\u001A\n")),
                new Kind("jpg", "image/jpeg", Signature.at(0, "\u00FF\u00D8\u00FF")),
                new Kind("jpeg", "image/jpeg", Signature.at(0, "\u00FF\u00D8\u00FF")),
                new Kind("webp", "image/webp", Signature.at(0, "RIFF").and(Signature.at(8, "WEBP"))),
                new Kind("gif", "image/gif", Signature.at(0, "GIF87a").or(Signature.at(0, "GIF89a"))));
    }

    private static List<Kind> documents() {
        return List.of(new Kind("pdf", "application/pdf", Signature.at(0, "%PDF-")),
                openDocument("odt", OPEN_DOCUMENT + "text"), openDocument("ods", OPEN_DOCUMENT + "spreadsheet"),
                openDocument("odp", OPEN_DOCUMENT + "presentation"), openDocument("odg", OPEN_DOCUMENT + "graphics"),
                openDocument("epub", "application/epub+zip"),
                new Kind("docx", OPEN_XML + "wordprocessingml.document", Signature.zipWith("word/document.xml")),
                new Kind("xlsx", OPEN_XML + "spreadsheetml.sheet", Signature.zipWith("xl/workbook.xml")),
                new Kind("pptx", OPEN_XML + "presentationml.presentation", Signature.zipWith("ppt/presentation.xml")),
                new Kind("zip", "application/zip", Signature.at(0, "PK\u0003\u0004")));
    }

    /** Its type stands, not compressed, in the first entry of its package. */
    private static Kind openDocument(String ending, String mediaType) {
        return new Kind(ending, mediaType,
                Signature.at(0, "PK\u0003\u0004").and(Signature.at(30, "mimetype" + mediaType + "PK")));
    }

    private static List<Kind> texts() {
        Signature any = Signature.text("");
        return List.of(new Kind("txt", "text/plain", any), new Kind("log", "text/plain", any),
                new Kind("csv", "text/csv", any), new Kind("tsv", "text/tab-separated-values", any),
                new Kind("bib", "application/x-bibtex", any),
                new Kind("ris", "application/x-research-info-systems", Signature.text("TY  - ")),
                new Kind("md", "text/markdown", any), new Kind("css", "text/css", any),
                new Kind("py", "text/x-python", any), new Kind("json", "application/json", any),
                new Kind("xml", "application/xml", Signature.text("<")),
                new Kind("html", "text/html", Signature.text("<")), new Kind("htm", "text/html", Signature.text("<")),
                new Kind("opml", "text/x-opml", Signature.text("<opml")),
                new Kind("ics", "text/calendar", Signature.text("BEGIN:VCALENDAR")),
                new Kind("vcf", "text/vcard", Signature.text("BEGIN:VCARD")),
                new Kind("eml", "message/rfc822", Signature.text(":")));
    }

    private static List<Kind> recordings() {
        Signature mp3 = Signature.at(0, "ID3").or(Signature.at(0, "\u00FF\u00FB")).or(Signature.at(0, "\u00FF\u00F3"));
        return List.of(new Kind("mp3", "audio/mpeg", mp3), new Kind("ogg", "audio/ogg", Signature.at(0, "OggS")),
                new Kind("wav", "audio/wav", Signature.at(0, "RIFF").and(Signature.at(8, "WAVE"))),
                new Kind("m4a", "audio/mp4", Signature.at(4, "ftyp")),
                new Kind("mp4", "video/mp4", Signature.at(4, "ftyp")),
                new Kind("webm", "video/webm", Signature.at(0, "\u001AE\u00DF\u00A3")));
    }
}
