package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * Messages as a mail program saves them (RFC 5322). Headers stand in the order given; what is not ASCII in them becomes
 * encoded words (RFC 2047), and in headers with addresses the addresses stay readable. The body is UTF-8 in eight bits, so
 * that it can be read in the source.
 */
public final class Mail {
    private static final Pattern NAME = Pattern.compile("[!-9;-~]+");
    private static final int LINE = 998; // bytes of a line at most
    private static final Set<String> WITH_ADDRESSES = Set.of("from", "sender", "reply-to", "to", "cc", "bcc",
            "return-path", "delivered-to");

    private Mail() {
    }

    /**
     * Writes a message.
     *
     * @param headers such as {@code From}, {@code To}, {@code Date} and {@code Subject}; those that tell the encoding are
     *                    added where they are missing
     */
    public static GeneratedFile eml(String name, SequencedMap<String, String> headers, String body) {
        StringBuilder message = new StringBuilder();
        headers.forEach((header, value) -> header(message, header, value));
        missing(message, headers, "MIME-Version", "1.0");
        missing(message, headers, "Content-Type", "text/plain; charset=UTF-8");
        missing(message, headers, "Content-Transfer-Encoding", "8bit");
        message.append("\r\n");
        body.lines().forEach(line -> message.append(checked(line)).append("\r\n"));
        return PlainText.of(name, message.toString());
    }

    private static void missing(StringBuilder message, Map<String, String> headers, String name, String value) {
        if (headers.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
            header(message, name, value);
        }
    }

    private static void header(StringBuilder message, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a header; write ASCII without : or space");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the header '" + name + "' holds the end of a line or another control");
        }
        String encoded = WITH_ADDRESSES.contains(name.toLowerCase(Locale.ROOT))
                ? EncodedWords.inAddresses(value)
                : EncodedWords.of(value);
        message.append(EncodedWords.folded(name + ": " + encoded)).append("\r\n");
    }

    private static String checked(String line) {
        if (line.length() * 3 > LINE && line.getBytes(StandardCharsets.UTF_8).length > LINE) {
            throw new IllegalArgumentException("a line of a message has 998 bytes at most; break \"" + line + "\"");
        }
        return line;
    }
}
