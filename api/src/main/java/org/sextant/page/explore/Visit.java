package org.sextant.page.explore;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;

/**
 * Somebody who looks at one of these pages.
 *
 * @param request what the browser asked
 * @param texts   the words of the pages in the reader's language
 * @param places  where links lead
 */
public record Visit(Request request, Texts texts, Places places) {
    private static final int HOUR = 60;

    /** A sentence by its key. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A word that new values may lack. */
    public String word(String key, String otherwise) {
        return texts.messages().has(texts.locale(), key) ? texts.get(key) : otherwise;
    }

    /** The language of a text where it is another than that of the page, for those who hear it; else null. */
    public @Nullable String foreign(Locale language) {
        return language.getLanguage().equals(texts.locale().getLanguage()) ? null : language.toLanguageTag();
    }

    /** A language as people name it. */
    public String language(Locale language) {
        return language.getDisplayLanguage(texts.locale());
    }

    /** A day as people read it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day);
    }

    /** A length as people read it, in whole minutes begun. */
    public String length(Duration duration) {
        long minutes = duration.plusMinutes(1).minusNanos(1).toMinutes();
        return minutes < HOUR ? get("minutes", minutes) : get("hours", minutes / HOUR, minutes % HOUR);
    }

    /** Levels as people read them: one, or from the lowest to the highest. */
    public String levels(List<Integer> levels) {
        return said(levels, "level", "levels");
    }

    /** The same where it is said already that they are levels. */
    public String range(List<Integer> levels) {
        return said(levels, "number", "range");
    }

    private String said(List<Integer> levels, String one, String several) {
        int lowest = levels.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return lowest == highest ? get(one, lowest) : get(several, lowest, highest);
    }

    /** An SPDX identifier as people read it. */
    public static String licence(String identifier) {
        return identifier.startsWith("CC-") ? identifier.replace('-', ' ').replace("CC BY SA", "CC BY-SA") : identifier;
    }
}
