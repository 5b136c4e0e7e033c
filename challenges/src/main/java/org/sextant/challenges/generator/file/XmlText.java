package org.sextant.challenges.generator.file;

/** Text as XML can hold it. */
final class XmlText {
    private XmlText() {
    }

    /** The text, refused when it holds what no XML can: control characters, halves of a surrogate pair. */
    static String check(String text) {
        text.codePoints().filter(c -> !allowed(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "no office file can hold the character U+%04X of \"%s\"".formatted(c, text));
        });
        return text;
    }

    private static boolean allowed(int c) {
        boolean blank = c == '\t' || c == '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return blank || c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    static String escaped(String text) {
        return check(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
