package org.sextant.studio.find;

import java.util.regex.Pattern;

/** What stands for a text where there is room for a line. */
final class TitleRules {
    private static final int SHOWN = 120;
    private static final Pattern RULED = Pattern.compile("(?m)^[\\s|:-]*-{3,}[\\s|:-]*$");
    private static final Pattern MARKS = Pattern.compile("[*_`#>|]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TitleRules() {
    }

    /** How a text in Markdown begins, without its marks; words are kept whole where they end in time. */
    static String beginning(String markdown) {
        String words = MARKS.matcher(RULED.matcher(markdown).replaceAll("")).replaceAll("");
        String plain = BLANKS.matcher(words).replaceAll(" ").strip();
        if (plain.length() <= SHOWN) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', SHOWN);
        return plain.substring(0, blank > 0 ? blank : plain.offsetByCodePoints(0, SHOWN / 2)) + " …";
    }
}
