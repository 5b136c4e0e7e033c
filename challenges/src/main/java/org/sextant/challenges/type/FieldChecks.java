package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.part.InputFormat;

/** What is wrong with fields and with what they accept, for the author. */
final class FieldChecks {
    private final Tolerances tolerances;

    FieldChecks(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /** Of the field alone, before it can be read. */
    static Stream<String> field(String name, JsonNode field) {
        List<String> problems = new ArrayList<>();
        if (field.has("format") == field.has("choices")) {
            problems.add(name + " needs either a 'format', to type in, or 'choices', to choose from");
        }
        for (String label : List.of("label", "placeholder", "suffix")) {
            Labels.problem(label + " of " + name, field.get(label)).ifPresent(problems::add);
        }
        JsonNode choices = field.path("choices");
        IntStream.range(0, choices.size()).forEach(i -> Labels
                .problem("choice " + (i + 1) + " of " + name, choices.path(i)).ifPresent(problems::add));
        if (problems.isEmpty()) {
            Labels.twice(name + ": choices", choices.valueStream().map(Labels::read).toList()).forEach(problems::add);
        }
        return problems.stream();
    }

    /** Of a list of accepted answers, as answers to that field. */
    Stream<String> accepted(String name, Field field, JsonNode list) {
        List<String> texts = list.valueStream().map(JsonNode::asText).toList();
        Stream<String> blank = texts.stream().filter(text -> text.isBlank() || text.lines().count() > 1)
                .map(text -> name + " accepts '" + text.strip() + "', which is "
                        + (text.isBlank() ? "blank; remove it" : "more than one line; write one answer an entry"));
        List<String> accepted = Field.accepted(list);
        Stream<String> one = accepted.stream().flatMap(text -> one(name, field, text));
        return Stream.of(blank, one, twice(name, field, accepted)).flatMap(s -> s);
    }

    private Stream<String> one(String name, Field field, String text) {
        String accepts = name + " accepts '" + text + "', ";
        if (field.isDropDown() && !field.offers(text)) {
            return Stream.of(accepts + (field.offers(Typed.plain(text))
                    ? "with a no-break space or letters in pieces, which answers never have; write plain ones"
                    : "which is not in its list; add it to 'choices' or correct it"));
        } else if (field.isDropDown()) {
            return Stream.empty();
        } else if (field.format() == InputFormat.NUMBER) {
            return Numbers.read(text).isPresent()
                    ? Stream.empty()
                    : Stream.of(accepts + "which is no number; correct it or choose another 'format'");
        }
        return typed(accepts, text);
    }

    private Stream<String> typed(String accepts, String text) {
        if (!tolerances.accepts(Typed.plain(text), List.of(text))) {
            return Stream.of(accepts + "which would itself be refused: it holds a no-break space or letters in pieces,"
                    + " which answers never have; write plain ones, or add T1");
        } else if (tolerances.treated(text).isEmpty()) {
            return Stream.of(accepts + "of which the tolerances leave nothing, so that an empty answer would be right;"
                    + " take T2 away");
        } else if (tolerances.has(Tolerance.T2) && !tolerances.has(Tolerance.T1)
                && text.codePoints().anyMatch(letter -> Character.isUpperCase(letter)
                        || Character.isLetter(letter) && letter > 'z')) {
            return Stream
                    .of(accepts + "which has capitals or accents, with T2 and without T1: T2 then drops the letters"
                            + " with accents, and capitals count; add T1");
        }
        return Stream.empty();
    }

    /** What makes two accepted answers one. */
    String treated(Field field, String text) {
        if (field.isDropDown()) {
            return text;
        }
        String number = field.format() == InputFormat.NUMBER
                ? Numbers.read(text).map(Numbers.Exact::toString).orElse("")
                : "";
        return number.isEmpty() ? tolerances.treated(text) : number;
    }

    private Stream<String> twice(String name, Field field, List<String> accepted) {
        Map<String, String> seen = new LinkedHashMap<>();
        return accepted.stream().flatMap(text -> {
            String other = seen.putIfAbsent(treated(field, text), text);
            return other == null
                    ? Stream.empty()
                    : Stream.of(name + " accepts '" + other + "' and '" + text
                            + "', which are one and the same here; remove one");
        });
    }
}
