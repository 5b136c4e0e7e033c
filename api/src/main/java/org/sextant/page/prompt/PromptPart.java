package org.sextant.page.prompt;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part as the API answers it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({@JsonSubTypes.Type(PromptPart.PromptText.class), @JsonSubTypes.Type(PromptPart.Choices.class),
        @JsonSubTypes.Type(PromptPart.TextField.class), @JsonSubTypes.Type(PromptPart.SelectField.class),
        @JsonSubTypes.Type(PromptPart.OrderList.class), @JsonSubTypes.Type(PromptPart.MatchSets.class),
        @JsonSubTypes.Type(PromptPart.FileDrop.class), @JsonSubTypes.Type(PromptPart.Embed.class)})
public sealed interface PromptPart {
    /** Words to read. */
    @JsonTypeName("PromptText")
    record PromptText(String markdown) implements PromptPart {
    }

    /** Things to choose from. */
    @JsonTypeName("Choices")
    record Choices(boolean multiple, List<Choice> choices) implements PromptPart {
    }

    /** One thing to choose. */
    record Choice(int number, String label) {
    }

    /** A place to type in. */
    @JsonTypeName("TextField")
    record TextField(String id, @Nullable String label, String format, @Nullable String placeholder,
            @Nullable String suffix) implements PromptPart {
        /** Whether several lines are expected. */
        public boolean isLong() {
            return format.equals("PARAGRAPH") || format.equals("SENTENCE");
        }
    }

    /** A drop-down list. */
    @JsonTypeName("SelectField")
    record SelectField(String id, @Nullable String label, List<Option> options) implements PromptPart {
    }

    /** One line of a drop-down list. */
    record Option(String value, String label) {
    }

    /** Things to put in order. */
    @JsonTypeName("OrderList")
    record OrderList(List<Item> items) implements PromptPart {
    }

    /** Two sets to match. */
    @JsonTypeName("MatchSets")
    record MatchSets(List<Item> left, List<Item> right) implements PromptPart {
    }

    /** Something to put in order or to match. */
    record Item(String id, String label) {
    }

    /** A place to hand in a file. */
    @JsonTypeName("FileDrop")
    record FileDrop(String id, @Nullable String label, List<String> mediaTypes, int maximumBytes)
            implements
                PromptPart {
    }

    /** A page to work in. */
    @JsonTypeName("Embed")
    record Embed(FileLink file, String title, int height) implements PromptPart {
    }
}
