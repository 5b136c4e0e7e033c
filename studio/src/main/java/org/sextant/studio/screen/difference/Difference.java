package org.sextant.studio.screen.difference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Sent;
import org.sextant.studio.screen.change.Changes;
import org.sextant.studio.screen.content.ContentPlaces;

/**
 * What two releases do not have alike, for the template beside it. Its buttons belong to the form with the id {@code way} of
 * the page that it stands on, which asks for that page again.
 *
 * @param kind the only kind that is shown; empty for all
 */
public record Difference(Texts texts, Page page, String kind) {
    private static final Messages MESSAGES = Messages.beside(Difference.class);
    private static final String KIND = "kind";
    private static final String ALL = "ALL";
    private static final int SIZE = 20;

    /** In the language of the reader, of the kind that was sent. */
    public static Difference of(Locale locale, Page page, Sent sent) {
        return new Difference(new Texts(locale, MESSAGES), page, kind(sent));
    }

    /** What the API is asked for, by what was sent. */
    public static Map<String, Object> variables(Sent sent) {
        Map<String, Object> variables = new HashMap<>(Place.of(sent.text("page")).variables(SIZE));
        String kind = kind(sent);
        variables.put("where", kind.isEmpty() ? Map.of() : Map.of(KIND, Map.of("eq", kind)));
        return variables;
    }

    private static String kind(Sent sent) {
        return sent.text(KIND).equals(ALL) ? "" : sent.text(KIND);
    }

    /** How many there are in all. */
    public int total() {
        return page.counts().stream().mapToInt(count -> count.added() + count.removed() + count.changed()).sum();
    }

    /** Those on this page by their kinds, in the order in which they come. */
    public SequencedMap<String, List<Node>> groups() {
        return page.nodes().stream().collect(Collectors.groupingBy(Node::kind, LinkedHashMap::new,
                Collectors.toList()));
    }

    /** What changed in something. */
    public Changes changes(Node node) {
        return Changes.of(texts.locale(), node.changes());
    }

    /** A page of the list. */
    public record Page(List<Node> nodes, PageInfo pageInfo, int totalCount, List<Count> counts) {
    }

    /** Where it lies. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {
    }

    /** How many there are of a kind. */
    public record Count(String kind, int added, int removed, int changed) {
    }

    /** Something that the two do not have alike. */
    public record Node(String kind, String key, String change, List<Changes.Change> changes) {
        /** The page that shows it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }

        /** Whether both have it. */
        public boolean isInBoth() {
            return change.equals("CHANGED");
        }
    }
}
