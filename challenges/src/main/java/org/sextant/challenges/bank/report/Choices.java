package org.sextant.challenges.bank.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.text.LocalizedText;

/**
 * What a challenge of type QCU or QCM offers to choose from.
 *
 * @param labels  in French, in the order written
 * @param right   the numbers of the right ones, from 1
 * @param inOrder whether they are shown in the order written
 * @param reasons the numbers of the wrong ones of which the author says why they tempt
 */
record Choices(List<String> labels, Set<Integer> right, boolean inOrder, Set<Integer> reasons) {
    /** What it offers; empty for a challenge of another type. */
    static Optional<Choices> of(Challenge challenge) {
        List<String> labels = challenge.options().path("choices").valueStream().map(Choices::label).toList();
        Set<Integer> right = Stream
                .concat(challenge.solution().path("choices").valueStream(),
                        Stream.of(challenge.solution().path("choice")))
                .filter(JsonNode::isTextual).map(JsonNode::asInt).collect(Collectors.toSet());
        Set<Integer> reasons = challenge.solution().path("reasons").propertyStream()
                .map(reason -> Integer.valueOf(reason.getKey())).collect(Collectors.toSet());
        return labels.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choices(labels, right, !challenge.shuffled(), reasons));
    }

    private static String label(JsonNode json) {
        return json.isObject() ? json.path(LocalizedText.SOURCE_LOCALE).asText() : json.asText();
    }

    int size() {
        return labels.size();
    }

    /** The number of the one that is longer than all others; none where two are. */
    OptionalInt longest() {
        return outermost(Comparator.comparingInt(number -> labels.get(number - 1).length()));
    }

    /** The number of the one that is shorter than all others; none where two are. */
    OptionalInt shortest() {
        return outermost(Comparator.comparingInt(number -> -labels.get(number - 1).length()));
    }

    private OptionalInt outermost(Comparator<Integer> by) {
        List<Integer> ordered = IntStream.rangeClosed(1, size()).boxed().sorted(by.reversed()).toList();
        return size() > 1 && by.compare(ordered.get(0), ordered.get(1)) > 0
                ? OptionalInt.of(ordered.getFirst())
                : OptionalInt.empty();
    }

    /** Whether the author says of every wrong choice why it tempts. */
    boolean areExplained() {
        return IntStream.rangeClosed(1, size()).filter(number -> !right.contains(number))
                .allMatch(reasons::contains);
    }
}
