package org.sextant.studio.draft.document;

import java.util.List;
import java.util.stream.Collectors;
import org.sextant.studio.draft.document.Span.Kind;

/** One difference between an earlier and a later document. */
public sealed interface Change {
    /** Where; in a list, the place of the thing in the earlier list, of one that was added in the later list. */
    Path path();

    /** A field that was not there. */
    record Added(Path path, Value after) implements Change {
    }

    /** A field that is no longer there. */
    record Removed(Path path, Value before) implements Change {
    }

    /** Another value in the place of one. */
    record Changed(Path path, Value before, Value after) implements Change {
    }

    /**
     * A text of which words were changed.
     *
     * @param spans the earlier text is all that was kept or removed, the later one all that was kept or added
     */
    record Reworded(Path path, List<Span> spans) implements Change {
        public Reworded {
            spans = List.copyOf(spans);
        }

        /** The earlier text. */
        public String before() {
            return without(Kind.ADDED);
        }

        /** The later text. */
        public String after() {
            return without(Kind.REMOVED);
        }

        private String without(Kind kind) {
            return spans.stream().filter(span -> span.kind() != kind).map(Span::text).collect(Collectors.joining());
        }
    }

    /**
     * A thing that was not in the list.
     *
     * @param to its place in the later list, from 0
     */
    record ItemAdded(Path path, int to, Value after) implements Change {
    }

    /**
     * A thing that is no longer in the list.
     *
     * @param from its place in the earlier list, from 0
     */
    record ItemRemoved(Path path, int from, Value before) implements Change {
    }

    /**
     * A thing that stands elsewhere among the others; whether it was changed itself is told beside.
     *
     * @param from its place in the earlier list, from 0
     * @param to   its place in the later list, from 0
     */
    record ItemMoved(Path path, int from, int to) implements Change {
    }
}
