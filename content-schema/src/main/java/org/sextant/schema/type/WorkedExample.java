package org.sextant.schema.type;

import java.util.List;
import org.sextant.schema.answer.Answer;

/** A definition with answers that are right, wrong and unreadable. */
public record WorkedExample(String name, Definition definition, List<Answer> right, List<Answer> wrong,
        List<Answer> unreadable) {
    public WorkedExample {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        unreadable = List.copyOf(unreadable);
    }
}
