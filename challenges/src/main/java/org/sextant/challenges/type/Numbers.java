package org.sextant.challenges.type;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, compared exactly. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern
            .compile("([+-]?)(?:([0-9]++)(?:\\.([0-9]*+))?|\\.([0-9]++))(?:[eE]([+-]?[0-9]{1,15}+))?");

    private Numbers() {
    }

    /**
     * The number that a text stands for, after its first comma has become a dot and its first space is gone; empty when
     * it stands for none. {@code 12,5}, {@code 1 000}, {@code .5} and {@code 5e2} are numbers; {@code 0x10},
     * {@code 1 000 000} and {@code １２} are not.
     */
    static Optional<Exact> read(String text) {
        Matcher parts = DECIMAL.matcher(text.replaceFirst(",", ".").replaceFirst(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = part(parts, 2);
        String fraction = part(parts, 3) + part(parts, 4);
        String exponent = part(parts, 5);
        return Optional.of(Exact.of(parts.group(1).equals("-"), whole + fraction,
                (exponent.isEmpty() ? 0 : Long.parseLong(exponent)) - fraction.length()));
    }

    /** Whether the answer is one of the accepted numbers; empty when any of them all is no number. */
    static Optional<Boolean> isAmong(String answer, List<String> accepted) {
        Optional<Exact> given = read(answer);
        List<Exact> numbers = accepted.stream().flatMap(text -> read(text).stream()).toList();
        return numbers.size() < accepted.size() ? Optional.empty() : given.map(numbers::contains);
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }

    /**
     * A decimal number in its one form, so that equal numbers are equal records, even those that would take years to
     * write out.
     *
     * @param digits   without zeros at either end; empty for zero
     * @param exponent of the last digit, to the base of ten
     */
    record Exact(boolean negative, String digits, long exponent) {
        static Exact of(boolean negative, String digits, long exponent) {
            int from = 0;
            int to = digits.length();
            while (from < to && digits.charAt(from) == '0') {
                from++;
            }
            while (to > from && digits.charAt(to - 1) == '0') {
                to--;
            }
            return from == to
                    ? new Exact(false, "", 0)
                    : new Exact(negative, digits.substring(from, to), exponent + digits.length() - to);
        }
    }
}
