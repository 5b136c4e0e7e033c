package org.sextant.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;

/** The input {@code AnswerInput}, of which the schema says that exactly one member is given. */
public record AnswerInput(@Nullable Boolean skip, @Nullable String text, @Nullable List<Integer> choices,
        @Nullable List<Field> fields, @Nullable List<String> order, @Nullable List<Pair> pairs) {
    /** What it says. */
    public Given given() {
        if (text != null) {
            return new Given.Answered(new Answer.Text(text));
        } else if (choices != null) {
            String numbers = choices.stream().map(String::valueOf).collect(Collectors.joining(","));
            return new Given.Answered(new Answer.Text(numbers));
        } else if (fields != null) {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            fields.forEach(field -> values.put(field.field(), field.value()));
            return new Given.Answered(new Answer.Fields(values));
        } else if (order != null) {
            return new Given.Answered(new Answer.Order(order));
        } else if (pairs != null) {
            return new Given.Answered(new Answer.Pairs(
                    pairs.stream().map(pair -> new Answer.Pair(pair.left(), pair.right())).toList()));
        }
        return new Given.Skip();
    }

    /** Whether two texts are given for one field, or it says not to skip and nothing else. */
    public boolean isContradictory() {
        return Boolean.FALSE.equals(skip)
                || (fields != null && fields.stream().map(Field::field).distinct().count() < fields.size());
    }

    /** The text of one field. */
    public record Field(String field, String value) {
    }

    /** Two things that belong together. */
    public record Pair(String left, String right) {
    }
}
