package org.sextant.studio.draft.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Change;
import org.sextant.studio.draft.document.Change.Added;
import org.sextant.studio.draft.document.Change.Changed;
import org.sextant.studio.draft.document.Change.ItemAdded;
import org.sextant.studio.draft.document.Change.ItemMoved;
import org.sextant.studio.draft.document.Change.ItemRemoved;
import org.sextant.studio.draft.document.Change.Removed;
import org.sextant.studio.draft.document.Change.Reworded;
import org.sextant.studio.draft.document.SemanticDiff;
import org.sextant.studio.draft.document.Span;
import org.sextant.studio.draft.document.Value;

/** Changes as the API tells them. */
public final class ChangeViews {
    private ChangeViews() {
    }

    /** The changes from one document to another. */
    public static List<View> between(Document before, Document after) {
        return SemanticDiff.between(Documents.value(before), Documents.value(after)).changes().stream()
                .map(ChangeViews::view).toList();
    }

    /** A text as it is, anything else as JSON; null where nothing stands. */
    public static @Nullable String text(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) -> text;
            case Value other -> Documents.of(other).json();
        };
    }

    private static View view(Change change) {
        String path = change.path().toString();
        return switch (change) {
            case Added(_, Value after) -> new View(path, Kind.ADDED, null, text(after), null, null, List.of());
            case Removed(_, Value before) -> new View(path, Kind.REMOVED, text(before), null, null, null, List.of());
            case Changed(_, Value before, Value after) ->
                new View(path, Kind.CHANGED, text(before), text(after), null, null, List.of());
            case Reworded reworded -> new View(path, Kind.REWORDED, reworded.before(), reworded.after(), null, null,
                    reworded.spans());
            case ItemAdded(_, int to, Value after) ->
                new View(path, Kind.ADDED, null, text(after), null, to + 1, List.of());
            case ItemRemoved(_, int from, Value before) ->
                new View(path, Kind.REMOVED, text(before), null, from + 1, null, List.of());
            case ItemMoved(_, int from, int to) ->
                new View(path, Kind.MOVED, null, null, from + 1, to + 1, List.of());
        };
    }

    /** What became of a field. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, REWORDED, MOVED
    }

    /** A change with its places counted from 1. */
    public record View(String path, Kind kind, @Nullable String before, @Nullable String after, @Nullable Integer from,
            @Nullable Integer to, List<Span> spans) {
    }
}
