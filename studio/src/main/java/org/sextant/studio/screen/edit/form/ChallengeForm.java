package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.studio.screen.edit.form.Control.Choice;
import org.sextant.studio.screen.edit.form.Control.Choices;
import org.sextant.studio.screen.edit.form.Control.Group;
import org.sextant.studio.screen.edit.form.Control.Input;
import org.sextant.studio.screen.edit.form.Control.Row;
import org.sextant.studio.screen.edit.form.Control.Rows;

/** The form of a challenge: in the order of the work, with choices, fields and samples as authors think of them. */
final class ChallengeForm extends FormMaker {
    private static final String CHOICES = "/options/choices";
    private static final String SOLUTION = "solution";
    private static final String ACCEPTED = "/solution/accepted";
    private static final List<Section> SECTIONS = List.of(
            new Section("shown", List.of("instruction", "illustration", "attachments", "embed")),
            new Section("answer", List.of("type", "options", SOLUTION, "tolerances", "shuffled")),
            new Section("samples", List.of("samples")), new Section("teaches", List.of("explanation")),
            new Section("level", List.of("rubric")),
            new Section("conditions", List.of("timer", "focused", "suitability")));

    private final Schema schema;

    ChallengeForm(Tree document, Labels labels, Schema schema) {
        super(document, labels);
        this.schema = schema;
    }

    List<Group> sections() {
        Set<String> left = new LinkedHashSet<>(schema.fields());
        left.remove("id");
        List<Group> sections = new ArrayList<>();
        for (Section section : SECTIONS) {
            left.removeAll(section.fields());
            sections.add(section(section.name(), section.fields()));
        }
        sections.add(section("place", left.stream().filter(name -> !name.equals("generation")).toList()));
        return sections;
    }

    private Group section(String name, List<String> fields) {
        Stream<Control> parts = fields.stream().filter(schema.fields()::contains).flatMap(this::part);
        return new Group("/*" + name, labels.get("section." + name), (name.equals("place")
                ? Stream.concat(parts, unknown("challenge", "", schema))
                : parts).toList());
    }

    private Stream<Control> part(String name) {
        Schema of = schema.field(name);
        return switch (name) {
            case "options" -> hasChoices()
                    ? Stream.concat(Stream.of(choices()), unknown(name, "/options", of))
                    : parts(name, of);
            case SOLUTION -> hasChoices() ? unknown(name, "/solution", of) : solution(of);
            case "samples" -> Stream.of("accepted", "refused").map(verdict -> samples(verdict, of.field(verdict)));
            default -> Stream.of(field("challenge", "/" + name, name, of, schema.isRequired(name)));
        };
    }

    /** What a type shows or accepts, without a frame around it where its schema says what is in it. */
    private Stream<Control> parts(String name, Schema of) {
        return of.isGroup() && !document.at("/" + name).isValueNode()
                ? fields(name, "/" + name, of).stream()
                : Stream.of(field("challenge", "/" + name, name, of, true));
    }

    private Stream<Control> solution(Schema of) {
        Schema accepted = of.field("accepted");
        if (!accepted.isMap() || names().isEmpty()) {
            return parts(SOLUTION, of);
        }
        JsonNode present = document.at(ACCEPTED);
        if (!present.isObject() && !present.isMissingNode()) {
            return Stream.of(unknown(SOLUTION, ACCEPTED, "accepted"));
        }
        Set<String> names = new LinkedHashSet<>(FieldNames.of(document));
        names.addAll(keys(present));
        return Stream.concat(Stream.of(map(ACCEPTED, "accepted", labels.field(SOLUTION, "accepted", ""), accepted,
                names)), unknown(SOLUTION, "/solution", of));
    }

    private Control samples(String verdict, Schema of) {
        String pointer = "/samples/" + verdict;
        JsonNode samples = document.at(pointer);
        String label = labels.field("samples", verdict, "");
        boolean areFields = !names().isEmpty() && samples.valueStream().allMatch(JsonNode::isObject);
        return areFields
                ? new Rows(pointer, label, IntStream.range(0, samples.size())
                        .mapToObj(i -> sample(Pointers.in(pointer, i), i, samples.size())).toList(), false)
                : control(pointer, verdict, label, of, false);
    }

    private Row sample(String place, int index, int count) {
        Set<String> names = new LinkedHashSet<>(names());
        names.addAll(keys(document.at(place)));
        List<Control> texts = names.stream().<Control>map(name -> {
            JsonNode value = document.at(Pointers.in(place, name));
            Shape shape = value.asText("").contains("\n") ? Shape.TEXT : Shape.LINE;
            return new Input(Pointers.in(place, name), name, shape, shape.shown(value));
        }).toList();
        return new Row(place, labels.get("row", index + 1), texts, index == 0, index == count - 1);
    }

    /** The names of the fields. */
    private List<String> names() {
        return document.at("/options/fields").valueStream().map(field -> field.path("id").asText(""))
                .filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Whether the type lets choose among choices that a solution names by their number. */
    private boolean hasChoices() {
        Schema options = schema.field("options").field("choices");
        JsonNode solution = document.at("/solution/choices");
        return ChoiceNumbers.isOf(document) && options.is("array")
                && (document.at(CHOICES).isArray() || document.at(CHOICES).isMissingNode())
                && (solution.isArray() || solution.isMissingNode())
                && !document.at("/solution/choice").isContainerNode();
    }

    private Choices choices() {
        boolean isMultiple = schema.field(SOLUTION).fields().contains("choices");
        int count = document.at(CHOICES).size();
        List<String> numbers = IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
        String place = isMultiple ? "/solution/choices" : "/solution/choice";
        Input right = isMultiple
                ? ticks(place, labels.get("right"), numbers, document.at(place), true)
                : new Input(place, labels.get("right"), Shape.LINE, Shape.LINE.shown(document.at(place)));
        Set<String> chosen = Set.copyOf(right.value().lines().toList());
        Schema item = schema.field("options").field("choices").items();
        Schema reason = schema.field(SOLUTION).field("reasons").others();
        return new Choices(CHOICES, labels.field("options", "choices", ""), right, isMultiple,
                numbers.stream().map(number -> {
                    int index = Integer.parseInt(number) - 1;
                    String at = Pointers.in(CHOICES, index);
                    return new Choice(new Row(at, number, List.of(), index == 0, index == count - 1), number,
                            chosen.contains(number),
                            control(at, "choice", labels.get("choice", number), item, true),
                            control("/solution/reasons/" + number, "tempts", labels.get("reason"), reason, false));
                }).toList());
    }

    /** Some fields under one title. */
    private record Section(String name, List<String> fields) {
    }
}
