package org.sextant.studio.find;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which entries are wanted.
 *
 * @param facts  a condition on what is always true of an entry
 * @param states where they may stand
 * @param mine   whether only those are wanted that one has a working copy of
 * @param text   what somebody looks for; blank where it does not matter
 */
record WantedEntries(Predicate<ContentEntry> facts, Set<EntryState> states, boolean mine, String text) {
    WantedEntries {
        states = Set.copyOf(states);
    }

    /** The words looked for, in any order. */
    List<String> words() {
        return FoldRules.words(text);
    }

    /** Whether something is looked for that no text can have: it holds no word. */
    boolean isWordless() {
        return !text.isBlank() && words().isEmpty();
    }
}
