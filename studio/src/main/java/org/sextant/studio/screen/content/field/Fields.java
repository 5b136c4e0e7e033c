package org.sextant.studio.screen.content.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.screen.content.field.Field.Shape;

/** All fields of a document, one after the other, each before those that lie in it: what people read first comes first. */
public final class Fields {
    /** Groups in which names are those of an author, not of the schema. */
    private static final Set<String> FREE = Set.of("accepted", "refused", "reasons", "parameters");

    private final Labels labels;
    private final List<Field> all = new ArrayList<>();

    private Fields(Labels labels) {
        this.labels = labels;
    }

    /**
     * The fields of a document.
     *
     * @param json   the document
     * @param faults what to do about fields, by their JSON pointers; one that is not there is shown as missing
     */
    public static List<Field> of(String json, Labels labels, Map<String, List<String>> faults) {
        Fields fields = new Fields(labels);
        fields.inside("", "", -1, Documents.value(new Document(json)));
        Set<String> there = new HashSet<>(fields.all.stream().map(Field::path).toList());
        Stream<Field> missing = faults.keySet().stream().filter(path -> !path.isEmpty() && !there.contains(path))
                .sorted().map(fields::missing);
        return Stream.concat(missing, fields.all.stream())
                .map(field -> field.with(faults.getOrDefault(field.path(), List.of()))).toList();
    }

    /**
     * The fields of something out of a document, which a field of some name holds, but those in which nothing stands; none
     * of what has no fields.
     */
    public static List<Field> within(String name, String json, Labels labels) {
        Fields fields = new Fields(labels);
        Documents.part(json).filter(value -> value instanceof Value.Fields || value instanceof Value.Items)
                .ifPresent(value -> fields.inside("", name, -1, value));
        return fields.all.stream().filter(field -> field.isGroup() || !field.text().isEmpty()).toList();
    }

    private void inside(String path, String name, int depth, Value value) {
        switch (value) {
            case Value.Fields(var fields) -> fields.keySet().stream().sorted(ReadingOrder.ofNames()).forEach(field -> {
                boolean free = FREE.contains(name);
                add(path + "/" + escaped(field), field, depth + 1, free ? field : labels.of(field),
                        !free && labels.knows(field), Objects.requireNonNull(fields.get(field)));
            });
            case Value.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    add(path + "/" + i, name, depth + 1, labels.place(i + 1), true, items.get(i));
                }
            }
            case Value.Text _,Value.Literal _ -> throw new IllegalArgumentException("nothing lies in a text");
        }
    }

    private void add(String path, String name, int depth, String label, boolean word, Value value) {
        switch (value) {
            case Value.Text(String text) ->
                all.add(new Field(path, depth, label, word, labels.value(name, text), Shape.TEXT, List.of()));
            case Value.Literal(String json) ->
                all.add(new Field(path, depth, label, word, labels.literal(json), Shape.TEXT, List.of()));
            case Value.Items(var items) when items.isEmpty() ->
                all.add(new Field(path, depth, label, word, "", Shape.TEXT, List.of()));
            case Value.Fields(var fields) when fields.isEmpty() ->
                all.add(new Field(path, depth, label, word, "", Shape.TEXT, List.of()));
            case Value.Items _,Value.Fields _ -> {
                all.add(new Field(path, depth, label, word, "", Shape.GROUP, List.of()));
                inside(path, name, depth, value);
            }
        }
    }

    private Field missing(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
        return new Field(path, 0, labels.of(name), labels.knows(name), "", Shape.MISSING, List.of());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
