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
 * @param sought the same, as the search of the API takes it; blank where it does not matter
 * @param qualities what the rules may say of them
 */
record WantedEntries(Predicate<ContentEntry> facts, Set<EntryState> states, boolean mine, String text, String sought,
        Set<EntryQuality> qualities) {
    WantedEntries {
        states = Set.copyOf(states);
        qualities = Set.copyOf(qualities);
    }

    /** The words looked for, in any order. */
    List<String> words() {
        return FoldRules.words(text);
    }

    /** Whether something is looked for that no text can have: it holds no word. */
    boolean isWordless() {
        return !text.isBlank() && words().isEmpty();
    }

    /** Whether it does not matter what the rules say, which then need not be asked. */
    boolean isOfAnyQuality() {
        return qualities.size() == EntryQuality.values().length;
    }
}
