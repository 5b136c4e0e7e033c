package org.sextant.assessment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names an assessment: one that is kept by its number, a demonstration by all that there is of it. */
public sealed interface AssessmentKey {
    /** The text of it, of which the global id is made. */
    String text();

    /** What a text names; none where it cannot be a key. */
    static Optional<AssessmentKey> parse(String text) {
        if (Kept.FORM.matcher(text).matches()) {
            return Optional.of(new Kept(Long.parseLong(text)));
        }
        return Sealed.FORM.matcher(text).matches() ? Optional.of(new Sealed(text.substring(1))) : Optional.empty();
    }

    /** The number of one that is kept, 1 or more. */
    record Kept(long number) implements AssessmentKey {
        private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /**
     * The state of a demonstration, sealed.
     *
     * @param state in the letters of base 64 for addresses
     */
    record Sealed(String state) implements AssessmentKey {
        private static final Pattern FORM = Pattern.compile("d[A-Za-z0-9_-]{20,20000}");

        @Override
        public String text() {
            return "d" + state;
        }
    }
}
