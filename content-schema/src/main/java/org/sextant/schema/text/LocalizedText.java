package org.sextant.schema.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.schema.Require;

/**
 * One text in one or more languages.
 *
 * @param byLocale BCP 47 language tag to text, at least one, none blank
 */
public record LocalizedText(@JsonValue SortedMap<String, String> byLocale) {
    /** The language in which content is written first. */
    public static final String SOURCE_LOCALE = "fr";

    public LocalizedText {
        if (byLocale.isEmpty()) {
            throw new IllegalArgumentException("a text has no language; write at least '" + SOURCE_LOCALE + ":'");
        }
        byLocale.forEach(LocalizedText::check);
        byLocale = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) byLocale));
    }

    /** A text from a map of language tag to text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<String, String> byLocale) {
        return new LocalizedText(new TreeMap<>(byLocale));
    }

    /** A text in French alone; in files such a text may be written without its language. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText french(String text) {
        return of(Map.of(SOURCE_LOCALE, text));
    }

    /**
     * The translation that suits a reader best: the first wanted language that exists, by its full tag or its language;
     * otherwise the source language, otherwise the first there is.
     */
    public Translation in(List<Locale> wanted) {
        for (Locale locale : wanted) {
            for (String tag : List.of(locale.toLanguageTag(), locale.getLanguage())) {
                String text = byLocale.get(tag);
                if (text != null) {
                    return new Translation(tag, text, false);
                }
            }
        }
        String source = byLocale.get(SOURCE_LOCALE);
        return source == null
                ? new Translation(byLocale.firstKey(), byLocale.sequencedValues().getFirst(), !wanted.isEmpty())
                : new Translation(SOURCE_LOCALE, source, !wanted.isEmpty());
    }

    private static void check(String tag, String text) {
        Require.text(text, Require.languageTag(tag, "language"));
    }

    /**
     * A text as one reader gets it.
     *
     * @param locale     the language it is in
     * @param text       the text
     * @param isFallback whether the reader asked for languages that do not exist here
     */
    public record Translation(String locale, String text, boolean isFallback) {
    }
}
