package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.WorkedExample;

/**
 * Several fields whose answers may come in any order: each one given must use up a group of accepted answers of its own.
 * Fields may stay unsent and groups be left over, but something must be given.
 */
public final class QrocmDep implements ChallengeType {
    private final TypeFiles files = TypeFiles.of(key());

    @Override
    public String key() {
        return "QROCM-dep";
    }

    @Override
    public JsonNode schema() {
        return files.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        List<String> wrong = FieldList.check(definition.options());
        return wrong.isEmpty() ? GroupChecks.check(definition) : wrong;
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
        return Groups.of(definition).grade(answer);
    }

    @Override
    public Correction correction(Definition definition) {
        return Groups.of(definition).correction();
    }

    @Override
    public List<WorkedExample> examples() {
        return files.examples();
    }
}
