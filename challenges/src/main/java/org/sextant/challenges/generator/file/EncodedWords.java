package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers in ASCII whatever they say: encoded words of kind Q (RFC 2047), in lines of at most 78 characters. */
final class EncodedWords {
    private static final Pattern ADDRESS_PARTS = Pattern.compile("\"([^\"]*)\"|<[^<>]*>|[,;]|[^\",;<>]+");
    private static final int WORD = 75; // characters of an encoded word at most
    private static final int LINE = 78;

    private EncodedWords() {
    }

    /** A text; as it is when all of it is ASCII. */
    static String of(String text) {
        return ascii(text) ? text : encoded(text);
    }

    /** The text, encoded whole. */
    private static String encoded(String text) {
        String start = "=?UTF-8?Q?";
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder(start);
        for (String letter : text.codePoints().mapToObj(Character::toString).map(EncodedWords::letter).toList()) {
            if (word.length() + letter.length() + 2 > WORD - 16) { // leaves room for the name of the header
                words.append(word).append("?= ");
                word = new StringBuilder(start);
            }
            word.append(letter);
        }
        return words.append(word).append("?=").toString();
    }

    /** Names and addresses, as in {@code Zoé Klein <zoe@club.example>, ...}: only the names are encoded. */
    static String inAddresses(String value) {
        return ascii(value) ? value : ADDRESS_PARTS.matcher(value).replaceAll(EncodedWords::name);
    }

    private static String name(MatchResult part) {
        String name = part.group(1) == null ? part.group() : part.group(1);
        String quoted = ascii(name) ? part.group() : part.group().replace(part.group().strip(), encoded(name.strip()));
        return Matcher.quoteReplacement(quoted);
    }

    /** The header in lines, broken before spaces. */
    static String folded(String header) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : header.split("(?= )")) {
            if (length > 0 && length + word.length() > LINE) {
                lines.append("\r\n");
                length = 0;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String letter(String letter) {
        char c = letter.charAt(0);
        if (c < 128 && Character.isLetterOrDigit(c)) {
            return letter;
        }
        if (c == ' ') {
            return "_";
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : letter.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "=%02X", b));
        }
        return encoded.toString();
    }
}
