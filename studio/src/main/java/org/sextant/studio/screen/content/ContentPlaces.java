package org.sextant.studio.screen.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of the studio show something that authors edit, down to the field. */
public final class ContentPlaces {
    private static final String CONTENT = "/studio/content/";
    private static final String EDIT = "/studio/edit/";
    private static final String FIELD = "field";

    private ContentPlaces() {
    }

    /**
     * The page of something.
     *
     * @param kind a value of {@code DraftKind}
     */
    public static String page(String kind, String key) {
        return CONTENT + kind + "/" + key;
    }

    /**
     * A field on that page.
     *
     * @param path a JSON pointer such as {@code /solution/accepted/0}; empty for the whole
     */
    public static String field(String kind, String key, String path) {
        return page(kind, key) + "#" + anchor(path);
    }

    /** The page on which something is edited. */
    public static String edit(String kind, String key) {
        return EDIT + kind + "/" + key;
    }

    /** The way to the field on that page in which a place of the document is mended: the page finds it by its form. */
    public static String edit(String kind, String key, String path) {
        return edit(kind, key)
                + (path.isEmpty() ? "" : "?at=" + URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /**
     * The id of a field on a page: {@code field.solution.accepted.0} for {@code /solution/accepted/0}. Letters and digits of
     * ASCII stand as they are, slashes as dots, anything else as its code point between underlines, so that no two pointers
     * have the same id, and each id can stand in an address as it is.
     */
    public static String anchor(String path) {
        StringBuilder id = new StringBuilder(FIELD);
        path.codePoints().forEach(point -> {
            if (point == '/') {
                id.append('.');
            } else if (point == '-' || (point < 128 && Character.isLetterOrDigit(point))) {
                id.appendCodePoint(point);
            } else {
                id.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return id.toString();
    }
}
