package org.sextant.graphql.document;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.cost.Excess;
import org.sextant.graphql.cost.Limits;

/** What can be counted in a request before anybody asks what it means, so that a huge one is refused at once. */
final class DocumentRules {
    private DocumentRules() {
    }

    /** What a document that parses has too much of. */
    static List<Excess> excesses(Document document, Limits limits) {
        long aliases = 0;
        long longestList = 0;
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            aliases += node instanceof Field field && field.getAlias() != null ? 1 : 0;
            longestList = Math.max(longestList, node instanceof ArrayValue list ? list.getValues().size() : 0);
            node.getChildren().forEach(open::push);
        }
        List<Excess> found = new ArrayList<>();
        if (aliases > limits.aliases()) {
            found.add(new Excess("aliases", aliases, limits.aliases()));
        }
        if (longestList > limits.listItems()) {
            found.add(new Excess("listItems", longestList, limits.listItems()));
        }
        return found;
    }

    /** The size of the longest list within the values of variables; 0 without any. */
    static int longestList(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> longest(map.values());
            case Collection<?> list -> Math.max(list.size(), longest(list));
            case null, default -> 0;
        };
    }

    private static int longest(Collection<?> values) {
        int longest = 0;
        for (Object value : values) {
            longest = Math.max(longest, longestList(value));
        }
        return longest;
    }
}
