package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Change.Added;
import org.sextant.studio.draft.document.Change.Changed;
import org.sextant.studio.draft.document.Change.ItemAdded;
import org.sextant.studio.draft.document.Change.ItemMoved;
import org.sextant.studio.draft.document.Change.ItemRemoved;
import org.sextant.studio.draft.document.Change.Removed;
import org.sextant.studio.draft.document.Change.Reworded;
import org.sextant.studio.draft.document.Step.Field;
import org.sextant.studio.draft.document.Step.Item;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes the changes of a diff in a document, by nothing but what the diff says, and holds what it says of the document against it. */
final class Applied {
    private final List<Change> changes;

    private Applied(List<Change> changes) {
        this.changes = changes;
    }

    static Value to(Value before, SemanticDiff diff) {
        return new Applied(diff.changes()).at(Path.ROOT, before);
    }

    private Value at(Path path, Value before) {
        for (Change change : changes) {
            if (change.path().equals(path) && change instanceof Changed(_, Value old, Value after)) {
                assertThat(old).isEqualTo(before);
                return after;
            } else if (change.path().equals(path) && change instanceof Reworded reworded) {
                assertThat(new Text(reworded.before())).isEqualTo(before);
                return new Text(reworded.after());
            }
        }
        return switch (before) {
            case Fields(var fields) -> new Fields(fields(path, fields));
            case Items(var items) -> new Items(items(path, items));
            default -> before;
        };
    }

    private SortedMap<String, Value> fields(Path path, SortedMap<String, Value> before) {
        SortedMap<String, Value> after = new TreeMap<>();
        before.forEach((name, value) -> after.put(name, at(path.field(name), value)));
        for (Change change : below(path)) {
            if (change instanceof Added(Path place, Value value)) {
                assertThat(after.put(name(place), value)).isNull();
            } else if (change instanceof Removed(Path place, Value value)) {
                assertThat(after.remove(name(place))).isEqualTo(value);
            }
        }
        return after;
    }

    private List<Value> items(Path path, List<Value> before) {
        List<@Nullable Value> stay = new ArrayList<>(IntStream.range(0, before.size())
                .mapToObj(i -> at(item(path, i), before.get(i))).toList());
        SortedMap<Integer, Value> put = new TreeMap<>();
        for (Change change : below(path)) {
            switch (change) {
                case ItemRemoved(_, int from, Value value) -> {
                    assertThat(before.get(from)).isEqualTo(value);
                    stay.set(from, null);
                }
                case ItemMoved(_, int from, int to) -> put.put(to, stay.set(from, null));
                case ItemAdded(_, int to, Value value) -> put.put(to, value);
                default -> {
                    // of the things themselves
                }
            }
        }
        List<Value> after = new ArrayList<>(stay.stream().filter(value -> value != null).toList());
        put.forEach(after::add);
        return after;
    }

    /** The path of a thing that was there before, which its place tells. */
    private Path item(Path list, int index) {
        return changes.stream().filter(change -> !(change instanceof ItemAdded)).map(Change::path)
                .filter(path -> path.steps().size() > list.steps().size()
                        && path.steps().subList(0, list.steps().size()).equals(list.steps())
                        && path.steps().get(list.steps().size()) instanceof Item(_, int place) && place == index)
                .map(path -> new Path(path.steps().subList(0, list.steps().size() + 1))).findFirst()
                .orElse(list.item("", index));
    }

    private List<Change> below(Path path) {
        return changes.stream().filter(change -> change.path().steps().size() == path.steps().size() + 1
                && change.path().steps().subList(0, path.steps().size()).equals(path.steps())).toList();
    }

    private static String name(Path path) {
        return ((Field) path.steps().getLast()).name();
    }
}
