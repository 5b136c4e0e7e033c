package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;

/** Several fields, answered by their ids. */
record FieldList(List<Field> fields) {
    static FieldList of(JsonNode options) {
        return new FieldList(options.path("fields").valueStream().map(field -> Field.of(id(field), field)).toList());
    }

    private static String id(JsonNode field) {
        return field.path("id").asText();
    }

    /** A part a field; each list is shuffled by a seed of its own. */
    static List<Part> prompt(Question question, long seed) {
        List<Field> fields = of(question.options()).fields();
        return IntStream.range(0, fields.size())
                .mapToObj(i -> fields.get(i).part(question.shuffled(), seed + i)).toList();
    }

    /** Refuses another shape, a field that is not there and a value that its field cannot take. */
    static Reading read(Question question, Answer answer) {
        if (!(answer instanceof Answer.Fields(SequencedMap<String, String> values))) {
            return new Reading.Unreadable("the answer needs to be texts by the ids of their fields");
        }
        FieldList fields = of(question.options());
        return values.entrySet().stream().flatMap(value -> fields.problem(value.getKey(), value.getValue()).stream())
                .findFirst().<Reading>map(Reading.Unreadable::new).orElse(new Reading.Readable(answer));
    }

    private Optional<String> problem(String id, String value) {
        Optional<Field> field = find(id);
        return field.isEmpty()
                ? Optional.of("'" + id + "' is not a field of this question; its fields are "
                        + String.join(", ", fields.stream().map(Field::id).toList()))
                : field.get().problem(value).map(problem -> "field '" + id + "': " + problem);
    }

    Optional<Field> find(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** What is wrong with the fields themselves, for the author; when nothing is, they can be read. */
    static List<String> check(JsonNode options) {
        Set<String> seen = new HashSet<>();
        return options.path("fields").valueStream().flatMap(field -> Stream.concat(
                seen.add(id(field))
                        ? Stream.empty()
                        : Stream.of("two fields have the id '" + id(field) + "'; rename one"),
                FieldChecks.field("field '" + id(field) + "'", field))).toList();
    }
}
