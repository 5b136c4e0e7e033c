package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Correction.FieldCorrection;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Grade.FieldVerdict;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.WorkedExample;

/** Several fields, each with its own accepted answers; all must be right, and one not given is wrong. */
public final class QrocmInd implements ChallengeType {
    private final TypeFiles files = TypeFiles.of(key());

    @Override
    public String key() {
        return "QROCM-ind";
    }

    @Override
    public JsonNode schema() {
        return files.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        List<String> wrong = FieldList.check(definition.options());
        if (!wrong.isEmpty()) {
            return wrong;
        }
        FieldList fields = FieldList.of(definition.options());
        FieldChecks checks = new FieldChecks(new Tolerances(definition.tolerances()));
        JsonNode accepted = definition.solution().path("accepted");
        Stream<String> missing = fields.fields().stream().filter(field -> !accepted.has(field.id()))
                .map(field -> "field '" + field.id() + "' has no accepted answers; write them in the solution");
        Stream<String> others = accepted.propertyStream().map(Map.Entry::getKey)
                .filter(id -> fields.find(id).isEmpty())
                .map(id -> "the solution names '" + id + "', which is not a field; correct or remove it");
        Stream<String> lists = fields.fields().stream().flatMap(
                field -> checks.accepted("field '" + field.id() + "'", field, accepted.path(field.id())));
        return Stream.of(missing, others, lists).flatMap(s -> s).toList();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        return FieldList.prompt(question, seed);
    }

    @Override
    public Reading read(Question question, Answer answer) {
        return FieldList.read(question, answer);
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        FieldList fields = FieldList.of(definition.options());
        Map<String, String> given = answer instanceof Answer.Fields(SequencedMap<String, String> values)
                ? values
                : Map.of();
        Tolerances tolerances = new Tolerances(definition.tolerances());
        List<FieldVerdict> verdicts = fields.fields().stream().map(field -> {
            String value = given.get(field.id());
            return new FieldVerdict(field.id(),
                    value != null && field.accepts(value, accepted(definition, field), tolerances));
        }).toList();
        boolean hasOthers = given.keySet().stream().anyMatch(id -> fields.find(id).isEmpty());
        return new Grade(!hasOthers && verdicts.stream().allMatch(FieldVerdict::isRight), verdicts);
    }

    @Override
    public Correction correction(Definition definition) {
        List<FieldCorrection> fields = FieldList.of(definition.options()).fields().stream()
                .map(field -> new FieldCorrection(field.id(), accepted(definition, field))).toList();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.accepted().isEmpty())
                .forEach(field -> values.put(field.field(), field.accepted().getFirst()));
        return new Correction(new Answer.Fields(values), fields);
    }

    @Override
    public List<WorkedExample> examples() {
        return files.examples();
    }

    private static List<String> accepted(Definition definition, Field field) {
        return Field.accepted(definition.solution().path("accepted").path(field.id()));
    }
}
