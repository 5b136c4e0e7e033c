package org.sextant.studio.screen.challenge;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One right answer; one of its four shapes is there. */
public record RightAnswer(@Nullable String text, @Nullable List<String> order, @Nullable List<FieldText> fields,
        @Nullable List<Pair> pairs) {
    /** The answer on one line. */
    public String line() {
        if (text != null) {
            return text;
        } else if (order != null) {
            return String.join(" → ", order);
        } else if (fields != null) {
            return fields.stream().map(f -> f.field() + " : " + f.value()).collect(Collectors.joining(" · "));
        }
        return pairs == null
                ? ""
                : pairs.stream().map(p -> p.left() + " ↔ " + p.right())
                        .collect(Collectors.joining(" · "));
    }

    /** The text of a field. */
    public record FieldText(String field, String value) {
    }

    /** Two things that belong together. */
    public record Pair(String left, String right) {
    }
}
