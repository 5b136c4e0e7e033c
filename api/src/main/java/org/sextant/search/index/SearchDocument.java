package org.sextant.search.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, in one language.
 *
 * @param key       identifies it within its type, in whatever language
 * @param language  a BCP 47 tag
 * @param practical what people call its subject
 * @param body      all else that it says, without marks
 * @param names     by which it is found as a whole, such as {@code @moteurs}
 * @param values    what it is counted and narrowed by
 * @param minutes   how long it takes; none where that is not known or makes no sense
 * @param date      when it was last changed, where that is known
 * @param context   what it belongs to: found by it, but never shown as said by it
 */
public record SearchDocument(SearchType type, String key, String language, String title, String practical, String body,
        List<String> names, Map<Dimension, SortedSet<String>> values, @Nullable Integer minutes,
        @Nullable LocalDate date, String context) {
    /** One that belongs to nothing. */
    public SearchDocument(SearchType type, String key, String language, String title, String practical, String body,
            List<String> names, Map<Dimension, SortedSet<String>> values, @Nullable Integer minutes,
            @Nullable LocalDate date) {
        this(type, key, language, title, practical, body, names, values, minutes, date, "");
    }

    /** The same with what it belongs to. */
    SearchDocument within(String belongs) {
        return new SearchDocument(type, key, language, title, practical, body, names, values, minutes, date, belongs);
    }

    /** One of its texts. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title;
            case PRACTICAL -> practical;
            case BODY -> body;
        };
    }

    /** What identifies it over all types, in whatever language. */
    public String entity() {
        return type + "/" + key;
    }

    /** What it is narrowed by in a dimension. */
    public SortedSet<String> values(Dimension dimension) {
        return values.getOrDefault(dimension, Collections.emptySortedSet());
    }
}
