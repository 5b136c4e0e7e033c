package org.sextant.studio.draft.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;

/** Merges field by field. What only one has changed is theirs to change; what both have changed, each in another way, is a conflict. */
final class MergeRules {
    private MergeRules() {
    }

    /** A whole document. */
    static Value document(Value base, Value mine, Value theirs, List<Conflict> conflicts) {
        Value aside = base instanceof Fields b && mine instanceof Fields m && theirs instanceof Fields t
                && PlaceRules.mayMeanOther(b, m, t) ? aside(b, m, t, conflicts) : theirs;
        return Objects.requireNonNull(merged(Path.ROOT, base, mine, aside, conflicts), "a document stays one");
    }

    /** Theirs without their changes to what must be merged by hand, which become conflicts. */
    private static Value aside(Fields base, Fields mine, Fields theirs, List<Conflict> conflicts) {
        SortedMap<String, Value> aside = new TreeMap<>(theirs.fields());
        for (String name : PlaceRules.BOUND) {
            apart(name, base, mine, theirs, conflicts);
            aside.remove(name);
            if (base.fields().containsKey(name)) {
                aside.put(name, base.fields().get(name));
            }
        }
        return new Fields(aside);
    }

    private static void apart(String name, Fields base, Fields mine, Fields theirs, List<Conflict> conflicts) {
        Value one = mine.fields().get(name);
        Value other = theirs.fields().get(name);
        if (!Objects.equals(one, other)) {
            conflicts.add(new Conflict(Path.ROOT.field(name), base.fields().get(name), one, other));
        }
    }

    /** What stands at a place; null where nothing does. */
    static @Nullable Value merged(Path path, @Nullable Value base, @Nullable Value mine, @Nullable Value theirs,
            List<Conflict> conflicts) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        } else if (Objects.equals(mine, base)) {
            return theirs;
        } else if (mine instanceof Fields(var m) && theirs instanceof Fields(var t)
                && (base == null || base instanceof Fields)) {
            return fields(path, base instanceof Fields(var b) ? b : Fields.NONE.fields(), m, t, conflicts);
        } else if (mine instanceof Items(var m) && theirs instanceof Items(var t)
                && (base == null || base instanceof Items)) {
            return new ListMergeRules(path, base instanceof Items(var b) ? b : List.of(), m, t).into(conflicts);
        }
        conflicts.add(new Conflict(path, base, mine, theirs));
        return mine;
    }

    private static Value fields(Path path, SortedMap<String, Value> base, SortedMap<String, Value> mine,
            SortedMap<String, Value> theirs, List<Conflict> conflicts) {
        Set<String> names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        SortedMap<String, Value> merged = new TreeMap<>();
        for (String name : names) {
            Value value = merged(path.field(name), base.get(name), mine.get(name), theirs.get(name), conflicts);
            if (value != null) {
                merged.put(name, value);
            }
        }
        return new Fields(merged);
    }
}
