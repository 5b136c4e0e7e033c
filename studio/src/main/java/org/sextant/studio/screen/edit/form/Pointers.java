package org.sextant.studio.screen.edit.form;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {
    }

    /** A place within another. */
    static String in(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** A place in a list. */
    static String in(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The steps to a place. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~")).toList();
    }

    /** The place that a place lies in. */
    static String outer(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** The last step to a place. */
    static String last(String pointer) {
        List<String> steps = steps(pointer);
        return steps.isEmpty() ? "" : steps.getLast();
    }
}
