package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Change.Added;
import org.sextant.studio.draft.document.Change.Changed;
import org.sextant.studio.draft.document.Change.ItemAdded;
import org.sextant.studio.draft.document.Change.ItemMoved;
import org.sextant.studio.draft.document.Change.ItemRemoved;
import org.sextant.studio.draft.document.Change.Removed;
import org.sextant.studio.draft.document.Change.Reworded;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Text;

/**
 * What changed from one document to another, by field.
 *
 * @param changes in the order of the fields; none where the two are equal. Whoever makes them in the earlier document has
 *                the later one
 */
public record SemanticDiff(List<Change> changes) {
    public SemanticDiff {
        changes = List.copyOf(changes);
    }

    /** The changes from an earlier document to a later one. */
    public static SemanticDiff between(Value before, Value after) {
        List<Change> changes = new ArrayList<>();
        compare(Path.ROOT, before, after, changes);
        return new SemanticDiff(changes);
    }

    private static void compare(Path path, Value before, Value after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        } else if (before instanceof Fields(var earlier) && after instanceof Fields(var later)) {
            fields(path, earlier, later, changes);
        } else if (before instanceof Items(var earlier) && after instanceof Items(var later)) {
            items(path, earlier, later, changes);
        } else if (before instanceof Text(String earlier) && after instanceof Text(String later)) {
            List<Span> spans = WordRules.spans(earlier, later);
            changes.add(WordRules.keepAWord(spans)
                    ? new Reworded(path, spans)
                    : new Changed(path, before, after));
        } else {
            changes.add(new Changed(path, before, after));
        }
    }

    private static void fields(Path path, SortedMap<String, Value> earlier, SortedMap<String, Value> later,
            List<Change> changes) {
        Set<String> names = new TreeSet<>(earlier.keySet());
        names.addAll(later.keySet());
        names.forEach(name -> field(path.field(name), earlier.get(name), later.get(name), changes));
    }

    private static void field(Path path, @Nullable Value before, @Nullable Value after, List<Change> changes) {
        if (before == null && after != null) {
            changes.add(new Added(path, after));
        } else if (before != null && after == null) {
            changes.add(new Removed(path, before));
        } else if (before != null && after != null) {
            compare(path, before, after, changes);
        }
    }

    private static void items(Path path, List<Value> earlier, List<Value> later, List<Change> changes) {
        Matching matching = ListRules.matched(path, earlier, later);
        Set<Integer> steady = SequenceRules
                .steady(matching.later().stream().filter(place -> place != Matching.NONE).toList());
        for (int i = 0; i < earlier.size(); i++) {
            Path item = path.item(matching.names().get(i), i);
            int place = matching.later().get(i);
            if (place == Matching.NONE) {
                changes.add(new ItemRemoved(item, i, earlier.get(i)));
                continue;
            }
            if (!steady.contains(place)) {
                changes.add(new ItemMoved(item, i, place));
            }
            compare(item, earlier.get(i), later.get(place), changes);
        }
        for (int j = 0; j < later.size(); j++) {
            if (matching.earlier().get(j) == Matching.NONE) {
                changes.add(new ItemAdded(path.item(matching.added().get(j), j), j, later.get(j)));
            }
        }
    }
}
