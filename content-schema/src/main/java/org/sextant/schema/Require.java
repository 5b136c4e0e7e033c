package org.sextant.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions that the records of content hold from their first instant; each failure is a sentence for an author. */
public final class Require {
    /** How long an identifier may be, in characters. */
    public static final int LONGEST_SLUG = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Require() {
    }

    /** The value, refused when it is missing. */
    public static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
        return value;
    }

    /** The text, refused when it is missing or blank. */
    public static String text(@Nullable String value, String field) {
        String given = present(value, field);
        if (given.isBlank()) {
            throw new IllegalArgumentException("'" + field + "' is empty");
        }
        return given;
    }

    /** An identifier: lower-case ASCII letters, digits and single hyphens, at most {@link #LONGEST_SLUG} of them. */
    public static String slug(@Nullable String value, String field) {
        String given = present(value, field);
        if (given.length() > LONGEST_SLUG) {
            throw new IllegalArgumentException(
                    "'" + field + "' has " + given.length() + " characters; " + LONGEST_SLUG + " are possible");
        }
        if (!SLUG.matcher(given).matches()) {
            throw new IllegalArgumentException(
                    "'" + field + "' is '" + given + "'; write lower-case letters, digits and single hyphens");
        }
        return given;
    }

    /** A BCP 47 language tag in its canonical form. */
    public static String languageTag(@Nullable String value, String field) {
        String given = present(value, field);
        if (!given.equals(Locale.forLanguageTag(given).toLanguageTag())) {
            throw new IllegalArgumentException(
                    "'" + given + "' is no language tag; write for example fr, en or pt-BR");
        }
        return given;
    }

    /** Language tags, at least one, sorted, none twice. */
    public static List<String> languageTags(@Nullable Collection<String> values, String field) {
        List<String> tags = sortedByUnique(values, tag -> languageTag(tag, field), field);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("'" + field + "' names no language; write for example [fr]");
        }
        return tags;
    }

    /** The number, refused outside {@code low..high}. */
    public static int within(int value, int low, int high, String field) {
        if (value < low || value > high) {
            throw new IllegalArgumentException("'" + field + "' is " + value + ", not " + low + " to " + high);
        }
        return value;
    }

    /** An immutable copy; a missing list is empty. */
    public static <T> List<T> list(@Nullable Collection<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** An immutable copy in the order of a key that no two elements share; a missing list is empty. */
    public static <T, K extends Comparable<? super K>> List<T> sortedByUnique(@Nullable Collection<T> values,
            Function<T, K> key, String field) {
        if (values == null) {
            return List.of();
        }
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            K found = key.apply(value);
            if (!seen.add(found)) {
                throw new IllegalArgumentException("'" + field + "' holds '" + found + "' twice");
            }
        }
        return values.stream().sorted(Comparator.comparing(key)).toList();
    }
}
