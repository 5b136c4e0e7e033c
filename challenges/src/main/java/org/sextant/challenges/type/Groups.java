package org.sextant.challenges.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Correction.FieldCorrection;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Grade.FieldVerdict;

/** Groups of accepted answers of which each answer given uses up one: the first in the order written that takes it. */
record Groups(FieldList fields, List<List<String>> groups, Tolerances tolerances) {
    static Groups of(Definition definition) {
        return new Groups(FieldList.of(definition.options()),
                definition.solution().path("groups").valueStream().map(Field::accepted).toList(),
                new Tolerances(definition.tolerances()));
    }

    /** The verdict on each answer given, in the order of the fields; greedy, in the order in which they are given. */
    Grade grade(Answer answer) {
        if (!(answer instanceof Answer.Fields(SequencedMap<String, String> given)) || given.isEmpty()) {
            return Grade.of(false);
        }
        List<List<String>> left = new ArrayList<>(groups);
        SequencedMap<String, Boolean> verdicts = new LinkedHashMap<>();
        given.forEach((id, value) -> verdicts.put(id, fields.find(id)
                .flatMap(field -> take(left, group -> field.accepts(value, group, tolerances))).isPresent()));
        return new Grade(verdicts.values().stream().allMatch(isRight -> isRight), fields.fields().stream()
                .filter(field -> verdicts.containsKey(field.id()))
                .map(field -> new FieldVerdict(field.id(), verdicts.getOrDefault(field.id(), false))).toList());
    }

    /** Each field in turn with the first group left that it can answer. */
    Correction correction() {
        List<List<String>> left = new ArrayList<>(groups);
        List<FieldCorrection> corrections = fields.fields().stream().flatMap(field -> take(left,
                group -> !givable(field, group).isEmpty())
                .map(group -> new FieldCorrection(field.id(), givable(field, group))).stream()).toList();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        corrections.forEach(field -> values.put(field.field(), field.accepted().getFirst()));
        return new Correction(new Answer.Fields(values), corrections);
    }

    /** What of a group can be given in a field and is then accepted. */
    List<String> givable(Field field, List<String> group) {
        return group.stream().filter(text -> !field.isDropDown() || field.offers(text))
                .filter(text -> field.accepts(text, group, tolerances)).toList();
    }

    private static Optional<List<String>> take(List<List<String>> left, Predicate<List<String>> fits) {
        Optional<List<String>> found = left.stream().filter(fits).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
