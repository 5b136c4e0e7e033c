package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.WorkedExample;

/** Several choices; an answer is their numbers with commas between them, {@code "1,3"}, in any order. */
public final class Qcm implements ChallengeType {
    private final TypeFiles files = TypeFiles.of(key());

    @Override
    public String key() {
        return "QCM";
    }

    @Override
    public JsonNode schema() {
        return files.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        List<String> right = right(definition);
        boolean all = Set.copyOf(right).size() == definition.options().path("choices").size();
        return Stream.concat(ChoiceList.check(definition, right).stream(),
                all ? Stream.of("solution: every choice is right; add a choice that is wrong") : Stream.empty())
                .toList();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        return ChoiceList.prompt(question, true, seed);
    }

    @Override
    public Reading read(Question question, Answer answer) {
        if (!(answer instanceof Answer.Text(String value))) {
            return new Reading.Unreadable("the answer needs to be the numbers of choices, as text: \"1,3\"");
        } else if (value.isBlank()) {
            return new Reading.Unreadable("nothing is chosen; choose at least one, or skip the question");
        }
        ChoiceList choices = ChoiceList.of(question.options());
        return numbers(value).filter(number -> !choices.has(number)).findFirst()
                .<Reading>map(number -> new Reading.Unreadable(choices.noSuch(number)))
                .orElse(new Reading.Readable(answer));
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        return Grade.of(answer instanceof Answer.Text(String value)
                && numbers(value).sorted().toList().equals(right(definition).stream().sorted().toList()));
    }

    @Override
    public Correction correction(Definition definition) {
        return new Correction(new Answer.Text(String.join(",", right(definition))), List.of(),
                ChoiceList.notes(definition));
    }

    @Override
    public List<WorkedExample> examples() {
        return files.examples();
    }

    private static Stream<String> numbers(String answer) {
        return Stream.of(Typed.plain(answer).split(",", -1)).map(Typed::trimmed);
    }

    private static List<String> right(Definition definition) {
        return definition.solution().path("choices").valueStream().map(JsonNode::asText).toList();
    }
}
