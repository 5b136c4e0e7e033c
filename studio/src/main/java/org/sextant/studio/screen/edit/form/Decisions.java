package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided between two documents that are the same but where two people wrote something else.
 *
 * @param list in the order of the document
 */
public record Decisions(List<Decision> list) {
    /** Takes what is mine, theirs, or a text of its own. */
    private static final Set<String> OTHERS = Set.of("theirs", "other");

    public Decisions {
        list = List.copyOf(list);
    }

    /** Where two documents differ. */
    public static Decisions between(String mine, String theirs) {
        List<Decision> found = new ArrayList<>();
        compare("", Form.tree(mine).root(), Form.tree(theirs).root(), found);
        return new Decisions(found);
    }

    /**
     * The document with what was decided.
     *
     * @param mine the document that has what is mine
     * @param said what was said of each place: under {@code choice}, and under {@code text} a text of its own
     */
    public String decided(String mine, String theirs, Function<String, String> said) {
        Tree document = Form.tree(mine);
        Tree other = Form.tree(theirs);
        for (Decision decision : list.reversed()) {
            if (decision.isWhole()) {
                return said.apply("choice ").equals("theirs") ? theirs : mine;
            }
            String choice = said.apply("choice " + decision.pointer());
            if (OTHERS.contains(choice)) {
                JsonNode taken = choice.equals("other")
                        ? new TextNode(said.apply("text " + decision.pointer()).replace("\r\n", "\n"))
                        : other.at(decision.pointer());
                put(document, decision.pointer(), taken);
            }
        }
        return document.root().toString();
    }

    private static void put(Tree document, String pointer, JsonNode taken) {
        if (!taken.isMissingNode()) {
            document.set(pointer, taken);
        } else if (document.at(Pointers.outer(pointer)) instanceof ObjectNode fields) {
            fields.remove(Pointers.last(pointer));
        }
    }

    private static void compare(String place, JsonNode mine, JsonNode theirs, List<Decision> found) {
        if (mine.equals(theirs)) {
            return;
        } else if (mine instanceof ObjectNode && theirs instanceof ObjectNode) {
            Set<String> names = new TreeSet<>();
            Stream.of(mine, theirs).forEach(node -> node.fieldNames().forEachRemaining(names::add));
            names.forEach(name -> compare(Pointers.in(place, name), mine.path(name), theirs.path(name), found));
        } else if (mine instanceof ArrayNode && theirs instanceof ArrayNode && mine.size() == theirs.size()) {
            for (int i = 0; i < mine.size(); i++) {
                compare(Pointers.in(place, i), mine.get(i), theirs.get(i), found);
            }
        } else {
            found.add(new Decision(place, shown(mine), shown(theirs), mine.isTextual() || theirs.isTextual()));
        }
    }

    private static @Nullable String shown(JsonNode node) {
        return node.isMissingNode() ? null : node.isTextual() ? node.asText() : node.toPrettyString();
    }

    /**
     * One place where two people wrote something else.
     *
     * @param mine   what I wrote; none where I took it away
     * @param isText whether a text of its own may be written
     */
    public record Decision(String pointer, @Nullable String mine, @Nullable String theirs, boolean isText) {
        /** Whether it is about the whole document, of which either one or the other is taken. */
        boolean isWhole() {
            return pointer.isEmpty();
        }

        /** The place as the id of an element. */
        public String anchor() {
            return Control.anchor(pointer);
        }

        /** The place as people read it. */
        public String place() {
            return String.join(" › ", Pointers.steps(pointer).stream()
                    .map(step -> step.matches("\\d+") ? String.valueOf(Integer.parseInt(step) + 1) : step).toList());
        }
    }
}
