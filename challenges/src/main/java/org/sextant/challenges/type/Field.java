package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.SelectField;
import org.sextant.schema.part.SelectField.Option;
import org.sextant.schema.part.TextField;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Shuffle;

/**
 * A place for an answer: to type in, or with choices a drop-down list.
 *
 * @param choices empty for a field to type in
 */
record Field(String id, @Nullable LocalizedText label, InputFormat format, @Nullable LocalizedText placeholder,
        @Nullable LocalizedText suffix, List<Option> choices) {

    static Field of(String id, JsonNode json) {
        return new Field(id, Labels.readOptional(json.get("label")),
                InputFormat.valueOf(json.path("format").asText(InputFormat.WORDS.name())),
                Labels.readOptional(json.get("placeholder")), Labels.readOptional(json.get("suffix")),
                json.path("choices").valueStream().map(Labels::read).map(Field::option).toList());
    }

    /** A line of the list gives its own text, in the form in which answers are compared. */
    private static Option option(LocalizedText label) {
        return new Option(Typed.plain(Labels.source(label)), label);
    }

    boolean isDropDown() {
        return !choices.isEmpty();
    }

    /** What is shown; only lines of a list are shuffled. */
    Part part(boolean shuffled, long seed) {
        return isDropDown()
                ? new SelectField(id, label, shuffled ? Shuffle.of(choices, seed) : choices)
                : new TextField(id, label, format, placeholder, suffix);
    }

    /** Why a value cannot be read here; empty when it can. Nothing chosen yet is an empty text. */
    Optional<String> problem(String value) {
        Optional<String> broken = Typed.problem(value);
        if (broken.isPresent() || !isDropDown() || value.isEmpty() || offers(Typed.plain(value))) {
            return broken;
        }
        return Optional.of("'" + value + "' is not in the list; give one of "
                + String.join(", ", choices.stream().map(Option::value).toList()));
    }

    boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    /**
     * Whether a given value is one of the accepted: exactly for a drop-down list; as a number where the format is one and
     * all are numbers; otherwise with the tolerances.
     */
    boolean accepts(String value, List<String> accepted, Tolerances tolerances) {
        String answer = Typed.plain(value);
        if (isDropDown()) {
            return accepted.contains(answer);
        }
        Optional<Boolean> asNumber = format == InputFormat.NUMBER
                ? Numbers.isAmong(answer, accepted)
                : Optional.empty();
        return asNumber.orElseGet(() -> tolerances.accepts(answer, accepted));
    }

    /** A list of accepted answers as written, one a line, without those that are blank. */
    static List<String> accepted(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).flatMap(String::lines)
                .filter(line -> !line.isBlank()).toList();
    }
}
