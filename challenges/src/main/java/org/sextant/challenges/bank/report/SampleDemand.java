package org.sextant.challenges.bank.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;

/** What sample answers a challenge needs by its type, and which it lacks. */
final class SampleDemand {
    private static final int OF_FREE_TEXT = 3;

    private SampleDemand() {
    }

    /** What is missing, in words; empty when nothing is. */
    static List<String> missing(Challenge challenge) {
        return Choices.of(challenge).map(choices -> choices.right().size() == 1 && challenge.type().equals("QCU")
                ? each(challenge, choices)
                : around(challenge, choices)).orElseGet(() -> freeText(challenge));
    }

    private static List<String> freeText(Challenge challenge) {
        int ways = isTyped(challenge.options()) ? OF_FREE_TEXT : 1;
        return Stream.concat(few("accepted", challenge.samples().accepted().size(), ways),
                few("refused", challenge.samples().refused().size(), OF_FREE_TEXT)).toList();
    }

    /** Whether something is typed; drop-down lists alone have one right answer. */
    private static boolean isTyped(JsonNode options) {
        return Stream.concat(options.path("fields").valueStream(), Stream.of(options.path("field")))
                .anyMatch(field -> field.isObject() && !field.has("choices"));
    }

    private static Stream<String> few(String kind, int samples, int needed) {
        return samples >= needed ? Stream.empty() : Stream.of(samples + " of " + needed + " " + kind);
    }

    /** One choice: each of them is a sample. */
    private static List<String> each(Challenge challenge, Choices choices) {
        Set<String> given = Stream.concat(texts(challenge.samples().accepted()), texts(challenge.samples().refused()))
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, choices.size()).mapToObj(String::valueOf)
                .filter(number -> !given.contains(number)).map(number -> "choice " + number).toList();
    }

    /** Several choices: the key, in another order too, and all that differs from it by one choice. */
    private static List<String> around(Challenge challenge, Choices choices) {
        List<String> accepted = texts(challenge.samples().accepted()).toList();
        Set<Set<String>> refused = texts(challenge.samples().refused()).map(SampleDemand::numbers)
                .collect(Collectors.toSet());
        Set<String> key = choices.right().stream().map(String::valueOf).collect(Collectors.toSet());
        Stream<String> orders = accepted.size() >= Math.min(2, key.size())
                ? Stream.empty()
                : Stream.of("the key in another order");
        Stream<String> offByOne = IntStream.rangeClosed(1, choices.size()).mapToObj(String::valueOf)
                .filter(number -> !toggled(key, number).isEmpty() && !refused.contains(toggled(key, number)))
                .map(number -> "the key " + (key.contains(number) ? "without " : "with ") + number);
        return Stream.concat(orders, offByOne).toList();
    }

    private static Set<String> toggled(Set<String> key, String number) {
        return key.contains(number)
                ? key.stream().filter(other -> !other.equals(number)).collect(Collectors.toSet())
                : Stream.concat(key.stream(), Stream.of(number)).collect(Collectors.toSet());
    }

    private static Set<String> numbers(String answer) {
        return Stream.of(answer.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static Stream<String> texts(List<Answer> answers) {
        return answers.stream().filter(Answer.Text.class::isInstance).map(Answer.Text.class::cast)
                .map(Answer.Text::value);
    }
}
