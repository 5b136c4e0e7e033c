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

/** One choice of several; an answer is its number, {@code "2"}. */
public final class Qcu implements ChallengeType {
    private final TypeFiles files = TypeFiles.of(key());

    @Override
    public String key() {
        return "QCU";
    }

    @Override
    public JsonNode schema() {
        return files.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        return ChoiceList.check(definition, List.of(right(definition)));
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        return ChoiceList.prompt(question, false, seed);
    }

    @Override
    public Reading read(Question question, Answer answer) {
        if (!(answer instanceof Answer.Text(String number))) {
            return new Reading.Unreadable("the answer needs to be the number of one choice, as text");
        }
        ChoiceList choices = ChoiceList.of(question.options());
        return choices.has(number) ? new Reading.Readable(answer) : new Reading.Unreadable(choices.noSuch(number));
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        return Grade.of(answer instanceof Answer.Text(String number)
                && Typed.plain(number).equals(right(definition)));
    }

    @Override
    public Correction correction(Definition definition) {
        return new Correction(new Answer.Text(right(definition)), List.of(), ChoiceList.notes(definition));
    }

    @Override
    public List<WorkedExample> examples() {
        return files.examples();
    }

    private static String right(Definition definition) {
        return definition.solution().path("choice").asText();
    }
}
