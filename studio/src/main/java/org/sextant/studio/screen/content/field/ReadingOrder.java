package org.sextant.studio.screen.content.field;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which people read the fields of a document: what it is about, what is asked, what is right, why; what keeps
 * it in its place comes last. Fields that it does not name stand between, by their names.
 */
public final class ReadingOrder {
    private static final List<String> FIRST = List.of("title", "name", "instruction", "description", "illustration",
            "attachments", "embed", "type", "options", "solution", "tolerances", "reasons", "samples", "explanation",
            "hint", "text", "body", "level", "tutorials", "learnMore", "rubric");
    private static final List<String> LAST = List.of("timer", "focused", "shuffled", "suitability", "skill", "tube",
            "usage", "id", "locales", "version", "variant", "status");
    private static final int BETWEEN = FIRST.size();

    private ReadingOrder() {
    }

    /** Of names of fields. */
    public static Comparator<String> ofNames() {
        return Comparator.comparingInt(ReadingOrder::rank).thenComparing(Comparator.naturalOrder());
    }

    /** Of the outermost field of places such as {@code samples.accepted[1]}; places in one field are equal. */
    public static Comparator<String> ofPlaces() {
        return Comparator.comparing(place -> place.split("[.\\[]", 2)[0], ofNames());
    }

    private static int rank(String name) {
        if (FIRST.contains(name)) {
            return FIRST.indexOf(name);
        }
        return LAST.contains(name) ? BETWEEN + 1 + LAST.indexOf(name) : BETWEEN;
    }
}
