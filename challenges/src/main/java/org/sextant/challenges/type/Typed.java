package org.sextant.challenges.type;

import java.text.Normalizer;
import java.util.Optional;

/** A text that a learner typed. */
final class Typed {
    /** The longest that is read, in UTF-16 units; more than any question asks for. */
    private static final int LONGEST = 10_000;

    private Typed() {
    }

    /** What every typed text goes through before it is compared, and accepted ones do not: NFC, plain spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
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
