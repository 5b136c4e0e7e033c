package org.sextant.file;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What is said of a file beside its bytes: how long it may be kept, and how little it may do in a browser. */
final class FileHeaders {
    private static final String PAGE = "sandbox allow-scripts allow-forms; default-src 'none'; "
            + "script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'none'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
    private static final String ANYTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private FileHeaders() {
    }

    /** The strong validator of a file: the hash of its bytes. */
    static String etag(StoredFile file) {
        return "\"" + file.sha256() + "\"";
    }

    /**
     * The headers of every answer that is or stands for a file.
     *
     * @param framing     the origins whose pages may frame an embed
     * @param isPublished whether it may be kept by anybody on the way
     */
    static SequencedMap<String, String> of(StoredFile file, List<String> framing, boolean isPublished) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", etag(file));
        headers.put("Cache-Control", isPublished ? "public, max-age=31536000, immutable" : "private, no-store");
        headers.put("Accept-Ranges", "bytes");
        headers.put("Content-Disposition", disposition(file));
        headers.put("Content-Security-Policy", policy(file, framing));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        headers.put("Referrer-Policy", "no-referrer");
        return headers;
    }

    /** The media type, texts with their encoding. */
    static String contentType(StoredFile file) {
        String type = file.mediaType();
        boolean bareText = type.startsWith("text/") && !type.contains("charset");
        return bareText ? type + "; charset=utf-8" : type;
    }

    private static String policy(StoredFile file, List<String> framing) {
        return isPage(file) ? PAGE + framing.stream().map(" "::concat).reduce("", String::concat) : ANYTHING_ELSE;
    }

    /** RFC 6266, with the name in ASCII for old readers and in UTF-8 for all others (RFC 8187). */
    private static String disposition(StoredFile file) {
        boolean inline = isPage(file) || bare(file).startsWith("image/"); // no viewer of PDF works in a sandbox
        String ascii = Normalizer.normalize(file.name(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + FileAddress.encoded(file.name());
    }

    private static boolean isPage(StoredFile file) {
        return bare(file).equals("text/html") || bare(file).equals("application/xhtml+xml");
    }

    private static String bare(StoredFile file) {
        int parameters = file.mediaType().indexOf(';');
        return (parameters < 0 ? file.mediaType() : file.mediaType().substring(0, parameters)).strip();
    }
}
