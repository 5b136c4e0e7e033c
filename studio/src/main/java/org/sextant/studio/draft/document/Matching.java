package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which things of an earlier list stand in a later one.
 *
 * @param later   for each thing of the earlier list its place in the later one, {@link #NONE} where it is gone
 * @param earlier for each thing of the later list its place in the earlier one, {@link #NONE} where it is new
 * @param names   what each thing of the earlier list is known by; empty where nothing but its place tells it from others
 * @param added   what each thing of the later list is known by, in the same way
 */
record Matching(List<Integer> later, List<Integer> earlier, List<String> names, List<String> added) {
    static final int NONE = -1;

    Matching {
        later = List.copyOf(later);
        earlier = List.copyOf(earlier);
        names = List.copyOf(names);
        added = List.copyOf(added);
    }

    /** From the places in the later list, of which none stands twice. */
    static Matching of(List<Integer> later, List<String> names, List<String> added) {
        List<Integer> earlier = new ArrayList<>(Collections.nCopies(added.size(), NONE));
        for (int i = 0; i < later.size(); i++) {
            if (later.get(i) != NONE) {
                earlier.set(later.get(i), i);
            }
        }
        return new Matching(later, earlier, names, added);
    }
}
