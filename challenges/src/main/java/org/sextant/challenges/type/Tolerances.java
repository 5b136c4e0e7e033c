package org.sextant.challenges.type;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sextant.schema.content.Tolerance;

/** What a typed answer is forgiven, applied alike to the answer and to what is accepted. */
final class Tolerances {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern WHITE_SPACE = Pattern.compile(Typed.WHITE_SPACE);
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-zA-Z0-9 ]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int LETTERS_A_TYPING_ERROR = 4;

    private final Set<Tolerance> on;

    Tolerances(List<Tolerance> on) {
        this.on = EnumSet.noneOf(Tolerance.class);
        this.on.addAll(on);
    }

    /** Whether the answer is one of the accepted, with all that is forgiven. */
    boolean accepts(String answer, List<String> accepted) {
        String treated = treated(answer);
        return accepted.stream().map(this::treated).anyMatch(
                right -> on.contains(Tolerance.T3) ? isNear(treated, right) : treated.equals(right));
    }

    /** The text without what is forgiven: T1 first, then T2. */
    String treated(String text) {
        String treated = on.contains(Tolerance.T1) ? withoutAccents(text) : text;
        return on.contains(Tolerance.T2) ? withoutPunctuation(treated) : treated;
    }

    boolean has(Tolerance tolerance) {
        return on.contains(tolerance);
    }

    /** T1: no case, no accents, no white space. */
    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return WHITE_SPACE.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
    }

    /** T2: ASCII letters, digits and single spaces alone. */
    private static String withoutPunctuation(String text) {
        return SPACES.matcher(PUNCTUATION.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** T3: one typing error to four letters of the answer. */
    private static boolean isNear(String answer, String accepted) {
        return answer.isEmpty()
                ? accepted.isEmpty()
                : Levenshtein.isWithin(answer.length() / LETTERS_A_TYPING_ERROR, answer, accepted);
    }
}
