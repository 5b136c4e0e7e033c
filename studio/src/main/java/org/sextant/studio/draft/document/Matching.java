package org.sextant.studio.draft.document;

import java.util.List;

/**
 * Which things of an earlier list stand in a later one.
 *
 * @param later for each thing of the earlier list its place in the later one, -1 where it is gone; no place twice
 * @param names what each thing of the earlier list is known by; empty where nothing but its place tells it from others
 * @param added what each thing of the later list is known by, in the same way
 */
record Matching(List<Integer> later, List<String> names, List<String> added) {
    static final int GONE = -1;

    Matching {
        later = List.copyOf(later);
        names = List.copyOf(names);
        added = List.copyOf(added);
    }

    /** Whether a place of the later list holds something new. */
    boolean isNew(int place) {
        return !later.contains(place);
    }
}
