package org.sextant.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;

/** An answer as clients read it: one of the four is there. */
public record RightAnswer(@Nullable String text, @Nullable List<FieldText> fields, @Nullable List<String> order,
        @Nullable List<Answer.Pair> pairs) {
    /** An answer as clients read it. */
    public static RightAnswer of(Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> new RightAnswer(value, null, null, null);
            case Answer.Fields(var values) -> new RightAnswer(null, values.entrySet().stream()
                    .map(entry -> new FieldText(entry.getKey(), entry.getValue())).toList(), null, null);
            case Answer.Order(var items) -> new RightAnswer(null, null, items, null);
            case Answer.Pairs(var pairs) -> new RightAnswer(null, null, null, pairs);
        };
    }

    /** The text of one field. */
    public record FieldText(String field, String value) {
    }
}
