package org.sextant.studio.draft.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in a document: JSON, in which every number has one form and fields stand in the order of their names. */
public sealed interface Value {
    /** A text. */
    record Text(String text) implements Value {
    }

    /**
     * A number, {@code true}, {@code false} or {@code null}.
     *
     * @param json as it is written, such as {@code 12}
     */
    record Literal(String json) implements Value {
    }

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A group of fields by name; a text in several languages is one, by language. */
    record Fields(SortedMap<String, Value> fields) implements Value {
        /** No field. */
        public static final Fields NONE = new Fields(Collections.emptySortedMap());

        public Fields {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }
    }
}
