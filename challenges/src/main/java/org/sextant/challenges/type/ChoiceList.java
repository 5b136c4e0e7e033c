package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.Part;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Correction.Note;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Shuffle;

/** What there is to choose from, numbered from 1 in the order written, whatever the order shown. */
record ChoiceList(List<LocalizedText> labels) {
    static ChoiceList of(JsonNode options) {
        return new ChoiceList(options.path("choices").valueStream().map(Labels::read).toList());
    }

    /** The one part shown. */
    static List<Part> prompt(Question question, boolean multiple, long seed) {
        List<LocalizedText> labels = of(question.options()).labels();
        List<Choices.Choice> choices = IntStream.range(0, labels.size())
                .mapToObj(i -> new Choices.Choice(i + 1, labels.get(i))).toList();
        return List.of(new Choices(multiple, question.shuffled() ? Shuffle.of(choices, seed) : choices));
    }

    /** Whether there is a choice of that number, written without sign, space or leading zero. */
    boolean has(String number) {
        return numbers().contains(number);
    }

    Set<String> numbers() {
        return IntStream.rangeClosed(1, labels.size()).mapToObj(String::valueOf).collect(Collectors.toSet());
    }

    /** What to say of a number that is none of these. */
    String noSuch(String number) {
        return "'" + number + "' is not the number of a choice; the choices are numbered from 1 to " + labels.size();
    }

    /** What is wrong with choices, solution or reasons, for the author. */
    static List<String> check(Definition definition, List<String> right) {
        List<String> unreadable = indexed(definition.options().path("choices"));
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        ChoiceList choices = of(definition.options());
        Stream<String> outside = right.stream().filter(number -> !choices.has(number))
                .map(number -> "solution: " + choices.noSuch(number));
        Stream<String> reasons = definition.solution().path("reasons").propertyStream()
                .flatMap(reason -> choices.checkReason(reason, right));
        return Stream.of(Labels.twice("choices", choices.labels()), outside, reasons).flatMap(s -> s).toList();
    }

    private static List<String> indexed(JsonNode choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> Labels.problem("choice " + (i + 1), choices.path(i))).flatMap(p -> p.stream()).toList();
    }

    private Stream<String> checkReason(Map.Entry<String, JsonNode> reason, List<String> right) {
        String number = reason.getKey();
        if (!has(number)) {
            return Stream.of("reasons: " + noSuch(number));
        } else if (right.contains(number)) {
            return Stream.of("reasons: choice " + number + " is right; a reason says why a wrong choice tempts,"
                    + " so move this one to 'explanation'");
        }
        return Labels.problem("reason of choice " + number, reason.getValue()).stream();
    }

    /** The reasons of the author, each about the number of a choice. */
    static List<Note> notes(Definition definition) {
        return definition.solution().path("reasons").propertyStream()
                .map(reason -> new Note(reason.getKey(), Labels.read(reason.getValue()))).toList();
    }
}
