package org.sextant.schema.part;

import java.util.List;
import org.sextant.schema.text.LocalizedText;

/**
 * Things to choose from, answered by their numbers.
 *
 * @param multiple whether several may be chosen
 * @param choices  in the order shown
 */
public record Choices(boolean multiple, List<Choice> choices) implements Part {
    public Choices {
        choices = List.copyOf(choices);
    }

    /**
     * One thing to choose.
     *
     * @param number counted from 1 in the order written, whatever the order shown
     * @param label  in Markdown
     */
    public record Choice(int number, LocalizedText label) {
    }
}
