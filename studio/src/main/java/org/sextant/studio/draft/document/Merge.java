package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What two authors made, each for themselves, of the same document, in one.
 *
 * @param merged    the changes of both; in the place of each conflict, what is mine
 * @param conflicts what both changed, each in another way: whoever resolves them has all that was written. None where the
 *                  two go together; it does not matter then whose changes are called mine
 */
public record Merge(Value merged, List<Conflict> conflicts) {
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /** Merges what I and what they made of a document. */
    public static Merge of(Value base, Value mine, Value theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        return new Merge(MergeRules.document(base, mine, theirs, conflicts), conflicts);
    }
}
