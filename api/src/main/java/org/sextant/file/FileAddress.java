package org.sextant.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sextant.schema.content.FileReference;

/**
 * Where a file is served, for ever.
 *
 * @param sha256 the hash of its bytes
 * @param name   the name it is saved under
 */
public record FileAddress(String sha256, String name) {
    /** The address of a file that content names. */
    public static FileAddress of(FileReference file) {
        return new FileAddress(file.sha256(), file.name());
    }

    /** The path from the root of the server, in ASCII. */
    public String path() {
        return "/files/" + sha256 + "/" + encoded(name);
    }

    /** A text in which all but unreserved characters are percent-encoded, as RFC 3986 and RFC 8187 both take it. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E",
                "~");
    }
}
