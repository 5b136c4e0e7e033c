package org.sextant.studio.draft.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.studio.draft.document.Step.Field;
import org.sextant.studio.draft.document.Step.Item;

/** A place in a document, such as {@code badges[compte-bien-garde].title.fr}. */
public record Path(List<Step> steps) {
    /** The whole document. */
    public static final Path ROOT = new Path(List.of());

    public Path {
        steps = List.copyOf(steps);
    }

    /** A field of what stands here. */
    public Path field(String name) {
        return then(new Field(name));
    }

    /** A thing of the list that stands here. */
    public Path item(String name, int index) {
        return then(new Item(name, index));
    }

    private Path then(Step step) {
        return new Path(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> step instanceof Field field ? "." + field : step.toString())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
