package org.sextant.challenges.generator.file;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Helvetica, one of the typefaces that every reader of PDF has, with the widths that its maker publishes. */
enum PdfFont {
    REGULAR("F1", "Helvetica",
            """
                    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278
                    584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944
                    667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500
                    278 556 500 722 500 500 500 334 260 334 584 0 556 0 222 556 333 1000 556 556 333 1000 667 333 1000 0 611 0 0 222
                    222 333 333 350 556 1000 333 1000 500 333 944 0 500 667 278 333 556 556 556 556 260 556 333 737 370 556 584 333
                    737 333 400 584 333 333 333 556 537 278 333 333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667
                    667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556
                    889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500
                    """), BOLD(
                    "F2", "Helvetica-Bold",
                    """
                            278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333
                            584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944
                            667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556
                            333 611 556 778 556 556 500 389 280 389 584 0 556 0 278 556 500 1000 556 556 333 1000 667 333 1000 0 611 0 0 278
                            278 500 500 350 556 1000 333 1000 556 333 944 0 500 667 278 333 556 556 556 556 280 556 333 737 370 556 584 333
                            737 333 400 584 333 333 333 611 556 278 333 333 365 556 834 834 834 611 722 722 722 722 722 722 1000 722 667 667
                            667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556
                            889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 584 611 611 611 611 611 556 611 556
                            """);

    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final int FIRST = 32;

    private final String key;
    private final String fullName;
    private final int[] widths;

    PdfFont(String key, String fullName, String widths) {
        this.key = key;
        this.fullName = fullName;
        this.widths = Arrays.stream(widths.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    /** What pages call it. */
    String key() {
        return key;
    }

    String fullName() {
        return fullName;
    }

    /** How wide a line of text is, in points, rounded up. */
    int width(String text, int size) {
        int thousandths = 0;
        for (byte letter : bytes(text)) {
            thousandths += widths[(letter & 0xFF) - FIRST];
        }
        return Math.ceilDiv(thousandths * size, 1000);
    }

    /** The text as a string of PDF, without its brackets. */
    String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte letter : bytes(text)) {
            int code = letter & 0xFF;
            boolean plain = code < 127 && code != '(' && code != ')' && code != '\\';
            encoded.append(plain ? String.valueOf((char) code) : String.format(Locale.ROOT, "\\%03o", code));
        }
        return encoded.toString();
    }

    /** The text in lines no wider than this many points, broken after spaces, and within words that are wider. */
    List<String> lines(String text, int size, int width) {
        List<String> lines = new ArrayList<>();
        for (String given : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : given.split("(?<= )")) {
                if (!line.isEmpty() && width(line + word.stripTrailing(), size) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word);
                breakLong(line, lines, size, width);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private void breakLong(StringBuilder line, List<String> lines, int size, int width) {
        while (width(line.toString().stripTrailing(), size) > width) {
            int fits = line.length() - 1;
            while (fits > 1 && width(line.substring(0, fits), size) > width) {
                fits--;
            }
            lines.add(line.substring(0, fits));
            line.delete(0, fits);
        }
    }

    private static byte[] bytes(String text) {
        String plain = text.replace("\t", "    ").replace('\u202F', '\u00A0').replace('\u2009', '\u00A0');
        try {
            var encoded = LETTERS.newEncoder().encode(CharBuffer.wrap(plain));
            return Arrays.copyOf(encoded.array(), encoded.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "a PDF file cannot show every character of \"" + text + "\"; keep to those of Western Europe", e);
        }
    }
}
