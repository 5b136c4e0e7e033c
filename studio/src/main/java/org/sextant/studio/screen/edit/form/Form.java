package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.screen.edit.form.Control.Group;
import org.sextant.studio.screen.edit.form.Control.Input;
import org.sextant.studio.screen.edit.form.Control.Link;
import org.sextant.studio.screen.edit.form.Control.Part;
import org.sextant.studio.screen.edit.form.Control.Row;
import org.sextant.studio.screen.edit.form.Control.Rows;

/**
 * A document as a form. What the form does not know stays in the document as it is, and so does what nobody touches.
 *
 * @param sections the parts, in groups with a title
 */
public record Form(List<Group> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    /**
     * The form for a document.
     *
     * @param kind   of the thing
     * @param json   the document
     * @param schema its JSON Schema
     */
    public static Form of(String kind, String json, String schema, Labels labels) {
        Tree document = tree(json);
        Schema described = Schema.of(tree(schema).root());
        if (document.root().isArray()) {
            FormMaker maker = new FormMaker(document, labels);
            Rows rows = maker.rows("", "document", labels.get("section.all"), described.items(),
                    document.root().size());
            return new Form(List.of(new Group("", labels.get("section.all"), List.of(rows))));
        }
        return kind.equals("CHALLENGE")
                ? new Form(new ChallengeForm(document, labels, described).sections())
                : new Form(List.of(new Group("", labels.get("section.all"),
                        withoutKey(new FormMaker(document, labels).fields(kind, "", described)))));
    }

    /** Everything that can be filled in. */
    public List<Input> inputs() {
        return sections.stream().flatMap(Group::inputs).toList();
    }

    /** The place of the form that is nearest to a place of the document: the same, or what it lies in. */
    public String nearest(String pointer) {
        Set<String> places = sections.stream().flatMap(Form::all).map(Control::pointer).collect(Collectors.toSet());
        String place = pointer;
        while (!place.isEmpty() && !places.contains(place)) {
            place = Pointers.outer(place);
        }
        return Control.anchor(place);
    }

    /**
     * The document with what was filled in.
     *
     * @param json   the document that this is the form of
     * @param filled what a browser sent for each name; what it did not send stays as it is
     */
    public String with(String json, Map<String, List<String>> filled) {
        Tree document = tree(json);
        List<String> names = FieldNames.of(document);
        for (Input input : inputs()) {
            Optional.ofNullable(filled.get(input.pointer())).map(input.shape()::joined)
                    .filter(text -> !text.equals(input.shape().joined(List.of(input.value()))))
                    .ifPresent(text -> write(document, input, text));
        }
        if (names.size() == document.at(FieldNames.LIST).size()) {
            FieldNames.follow(document, names, IntStream.range(0, names.size()).boxed().toList());
        }
        return document.root().toString();
    }

    /** Writes what was filled in; what may be left out is never an empty list. */
    private static void write(Tree document, Input input, String text) {
        Optional<JsonNode> value = input.shape().read(text)
                .filter(list -> input.isRequired() || !list.isArray() || !list.isEmpty());
        if (input.part() != Part.VALUE) {
            document.text(input.pointer(), value, input.part() == Part.PLAIN_LANGUAGE);
        } else {
            value.ifPresentOrElse(present -> document.set(input.pointer(), present),
                    () -> document.remove(input.pointer()));
        }
    }

    /** All that names other things. */
    public List<Link> links() {
        return sections.stream().flatMap(Form::all).filter(Link.class::isInstance).map(Link.class::cast).toList();
    }

    /** All that names parts of other things. */
    public List<Control.PartOf> parts() {
        return sections.stream().flatMap(Form::all).filter(Control.PartOf.class::isInstance)
                .map(Control.PartOf.class::cast).toList();
    }

    /** What the part of the form at a place is called, a row with its list; empty where there is none. */
    public String name(String pointer) {
        return sections.stream().flatMap(Form::all).flatMap(control -> named(control, pointer)).findFirst().orElse("");
    }

    private static Stream<String> named(Control control, String pointer) {
        Stream<Row> rows = switch (control) {
            case Rows list -> list.rows().stream();
            case Control.Choices list -> list.choices().stream().map(Control.Choice::row);
            default -> Stream.of();
        };
        return Stream.concat(rows.filter(row -> row.pointer().equals(pointer))
                .map(row -> control.label() + ", " + row.title()),
                Stream.of(control).filter(part -> part.pointer().equals(pointer)).map(Control::label)
                        .filter(label -> !label.isEmpty()));
    }

    private static Stream<Control> all(Control control) {
        List<Control> within = new ArrayList<>();
        switch (control) {
            case Group group -> within.addAll(group.controls());
            case Rows rows -> rows.rows().forEach(row -> {
                within.add(new Group(row.pointer(), "", List.of()));
                within.addAll(row.controls());
            });
            case Control.Texts texts -> within.addAll(texts.languages());
            case Control.Choices choices -> {
                within.add(choices.right());
                choices.choices().forEach(choice -> {
                    within.add(new Group(choice.row().pointer(), "", List.of()));
                    if (choice.isReasonShown()) {
                        within.add(choice.reason());
                    }
                });
            }
            case Control.FileBox box when box.name() != null -> within.add(box.alt());
            case Control.FileBox _ -> {
            }
            case Control.Unknown _ -> {
            }
            case Link link -> within.add(link.input());
            case Control.PartOf part -> within.add(part.input());
            case Input _ -> {
            }
        }
        return Stream.concat(Stream.of(control), within.stream().flatMap(Form::all));
    }

    private static List<Control> withoutKey(List<Control> controls) {
        return controls.stream().filter(control -> !Set.of("/id", "/index").contains(control.pointer())).toList();
    }

    static Tree tree(@Nullable String json) {
        return Tree.of(json == null ? "" : json)
                .orElseThrow(() -> new IllegalArgumentException("this is no document"));
    }
}
