package org.sextant.studio.draft.document;

/** One step into a document. */
public sealed interface Step {
    /** Into the field of this name. */
    record Field(String name) implements Step {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Into a thing of a list.
     *
     * @param name  what it is known by, such as its id; empty where nothing but its place tells it from others
     * @param index its place, counted from 0
     */
    record Item(String name, int index) implements Step {
        /** Its name, otherwise its place counted from 1. */
        @Override
        public String toString() {
            return "[" + (name.isEmpty() ? Integer.toString(index + 1) : name) + "]";
        }
    }
}
