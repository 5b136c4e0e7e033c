package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;

/** What all OpenDocument files share: package, name spaces, language, text. Version 1.3 of the standard (ISO/IEC 26300). */
final class Odf {
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] ROOT = {"xmlns:office", NAMESPACE + "office:1.0", "xmlns:style",
            NAMESPACE + "style:1.0", "xmlns:text", NAMESPACE + "text:1.0", "xmlns:table", NAMESPACE + "table:1.0",
            "xmlns:fo", NAMESPACE + "xsl-fo-compatible:1.0", "xmlns:number", NAMESPACE + "datastyle:1.0",
            "office:version", "1.3"};

    private Odf() {
    }

    /** A part of the document, such as {@code office:document-content}. */
    static Xml part(String root) {
        return new Xml().open(root, ROOT);
    }

    /** The package of a document; its type comes first, as the standard asks. */
    static byte[] document(String mediaType, byte[] content, byte[] styles) {
        Xml manifest = new Xml().open("manifest:manifest", "xmlns:manifest", NAMESPACE + "manifest:1.0",
                "manifest:version", "1.3");
        entry(manifest, "/", mediaType);
        entry(manifest, "content.xml", "text/xml");
        entry(manifest, "styles.xml", "text/xml");
        return new Zip().add("mimetype", mediaType.getBytes(StandardCharsets.US_ASCII))
                .add("content.xml", content).add("styles.xml", styles)
                .add("META-INF/manifest.xml", manifest.close().bytes()).bytes();
    }

    private static void entry(Xml manifest, String path, String mediaType) {
        manifest.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }

    /** The text properties of everything: a plain typeface, in French. */
    static void language(Xml xml, String size) {
        xml.empty("style:text-properties", "fo:font-family", "'Liberation Sans', Arial, sans-serif", "fo:font-size",
                size, "fo:language", "fr", "fo:country", "FR");
    }

    /** Text within a paragraph; runs of spaces, tabs and ends of lines have elements of their own. */
    static void text(Xml xml, String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && plain(text, end)) {
                end++;
            }
            xml.text(text.substring(at, end));
            at = end == text.length() ? end : special(xml, text, end);
        }
    }

    private static boolean plain(String text, int at) {
        return switch (text.charAt(at)) {
            case '\t', '\n' -> false;
            case ' ' -> at > 0 && text.charAt(at - 1) > ' ' && at + 1 < text.length();
            default -> true;
        };
    }

    private static int special(Xml xml, String text, int at) {
        xml.empty(switch (text.charAt(at)) {
            case '\t' -> "text:tab";
            case '\n' -> "text:line-break";
            default -> "text:s";
        });
        return at + 1;
    }
}
