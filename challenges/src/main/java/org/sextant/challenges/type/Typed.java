package org.sextant.challenges.type;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text that a learner typed. */
final class Typed {
    /** What Unicode calls white space, and U+FEFF, which is as invisible. */
    static final String WHITE_SPACE = "[\\p{IsWhite_Space}\\uFEFF]++";

    private static final Pattern AROUND = Pattern.compile("\\A" + WHITE_SPACE + "|" + WHITE_SPACE + "\\z");
    /** The longest that is read, in UTF-16 units; more than any question asks for. */
    private static final int LONGEST = 10_000;

    private Typed() {
    }

    /** What every typed text goes through before it is compared, and accepted ones do not: NFC, plain spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
    }

    /** Without white space at either end. */
    static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Why it cannot be read; empty when it can. */
    static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("the answer has " + text.length() + " characters; give " + LONGEST + " or fewer");
        }
        return text.codePoints().anyMatch(letter -> letter >= Character.MIN_SURROGATE
                && letter <= Character.MAX_SURROGATE)
                        ? Optional.of("the answer holds half a character (a lone surrogate); type it again")
                        : Optional.empty();
    }
}
