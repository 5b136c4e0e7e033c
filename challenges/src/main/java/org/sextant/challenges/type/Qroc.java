package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** One field; an answer is its text, alone or under the field's id. Without an accepted answer, none is right. */
public final class Qroc implements ChallengeType {
    private static final String FIELD = "answer";

    private final TypeFiles files = TypeFiles.of(key());

    @Override
    public String key() {
        return "QROC";
    }

    @Override
    public JsonNode schema() {
        return files.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        List<String> field = FieldChecks.field("the field", definition.options().path("field")).toList();
        return !field.isEmpty()
                ? field
                : new FieldChecks(new Tolerances(definition.tolerances())).accepted("the field",
                        field(definition.options()), definition.solution().path("accepted")).toList();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        return List.of(field(question.options()).part(question.shuffled(), seed));
    }

    @Override
    public Reading read(Question question, Answer answer) {
        Optional<String> given = given(answer);
        return given.isEmpty()
                ? new Reading.Unreadable("the answer needs to be one text")
                : field(question.options()).problem(given.get()).<Reading>map(Reading.Unreadable::new)
                        .orElse(new Reading.Readable(new Answer.Text(given.get())));
    }

    private static Optional<String> given(Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> Optional.of(value);
            case Answer.Fields(Map<String, String> values) when values.keySet().equals(Set.of(FIELD)) ->
                Optional.ofNullable(values.get(FIELD));
            default -> Optional.empty();
        };
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        boolean isRight = answer instanceof Answer.Text(String value) && field(definition.options())
                .accepts(value, accepted(definition), new Tolerances(definition.tolerances()));
        return new Grade(isRight, List.of(new FieldVerdict(FIELD, isRight)));
    }

    @Override
    public Correction correction(Definition definition) {
        List<String> accepted = accepted(definition);
        return new Correction(new Answer.Text(accepted.isEmpty() ? "" : accepted.getFirst()),
                List.of(new FieldCorrection(FIELD, accepted)));
    }

    @Override
    public List<WorkedExample> examples() {
        return files.examples();
    }

    private static Field field(JsonNode options) {
        return Field.of(FIELD, options.path("field"));
    }

    private static List<String> accepted(Definition definition) {
        return Field.accepted(definition.solution().path("accepted"));
    }
}
