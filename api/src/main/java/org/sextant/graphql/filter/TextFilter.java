package org.sextant.graphql.filter;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a text; neither case nor accents count.
 *
 * @param eq       the text it must be
 * @param contains a text that it must hold
 */
public record TextFilter(@Nullable String eq, @Nullable String contains) {
    /** Whether one of the texts meets a condition; where there is none, anything does. */
    public static boolean any(@Nullable TextFilter filter, Collection<String> texts) {
        return filter == null || texts.stream().map(TextFilter::bare).anyMatch(filter::isMet);
    }

    /** Whether the text meets a condition; where there is none, anything does. */
    public static boolean one(@Nullable TextFilter filter, String text) {
        return any(filter, List.of(text));
    }

    private boolean isMet(String bare) {
        return (eq == null || bare.equals(bare(eq))) && (contains == null || bare.contains(bare(contains)));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
