package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Choices are named by their number: where one is moved or taken away, whatever names it follows. */
final class ChoiceNumbers {
    private static final Set<String> TYPES = Set.of("QCU", "QCM");
    private static final String GONE = "";

    private ChoiceNumbers() {
    }

    /** Whether a document is that of a challenge whose solution and samples name choices by number. */
    static boolean isOf(Tree document) {
        return TYPES.contains(document.at("/type").asText());
    }

    /** Whether a place is the list of such choices. */
    static boolean isList(Tree document, String pointer) {
        return pointer.equals("/options/choices") && isOf(document);
    }

    /** After two choices have changed places. */
    static void swapped(Tree document, int one, int other) {
        String first = String.valueOf(one + 1);
        String second = String.valueOf(other + 1);
        renumber(document, number -> number.equals(first) ? second : number.equals(second) ? first : number);
    }

    /** After one was taken away. */
    static void removed(Tree document, int index) {
        int gone = index + 1;
        renumber(document, number -> {
            Optional<Integer> present = Optional.of(number).filter(text -> text.matches("\\d{1,4}"))
                    .map(Integer::parseInt);
            return present.map(n -> n == gone ? GONE : String.valueOf(n > gone ? n - 1 : n)).orElse(number);
        });
    }

    /** After one was put somewhere, which nothing names yet. */
    static void inserted(Tree document, int index) {
        renumber(document, number -> number.matches("\\d{1,4}") && Integer.parseInt(number) > index
                ? String.valueOf(Integer.parseInt(number) + 1)
                : number);
    }

    private static void renumber(Tree document, UnaryOperator<String> renamed) {
        if (document.at("/solution/choice").isTextual()) {
            String number = renamed.apply(document.at("/solution/choice").asText());
            if (number.equals(GONE)) {
                ((ObjectNode) document.at("/solution")).remove("choice");
            } else {
                document.set("/solution/choice", new TextNode(number));
            }
        }
        each(document, "/solution/choices", renamed);
        if (document.at("/solution/reasons") instanceof ObjectNode reasons) {
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            reasons.properties().stream().filter(reason -> !renamed.apply(reason.getKey()).equals(GONE))
                    .forEach(reason -> other.set(renamed.apply(reason.getKey()), reason.getValue()));
            document.set("/solution/reasons", other);
        }
        UnaryOperator<String> several = given -> Arrays.stream(given.split(",", -1)).map(String::strip).map(renamed)
                .filter(number -> !number.equals(GONE)).collect(Collectors.joining(","));
        each(document, "/samples/accepted", several);
        each(document, "/samples/refused", several);
    }

    /** Renames the texts of a list; those of which nothing is left are gone. */
    private static void each(Tree document, String pointer, UnaryOperator<String> renamed) {
        if (document.at(pointer) instanceof ArrayNode list) {
            ArrayNode other = JsonNodeFactory.instance.arrayNode();
            for (JsonNode each : list) {
                JsonNode text = each.isTextual() ? new TextNode(renamed.apply(each.asText())) : each;
                if (!text.isTextual() || !text.asText().isEmpty()) {
                    other.add(text);
                }
            }
            document.set(pointer, other);
        }
    }
}
