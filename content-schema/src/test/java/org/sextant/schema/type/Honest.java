package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.TextField;
import org.sextant.schema.text.LocalizedText;

/** The least that a type can be: the word of the solution, typed. Others break one promise of it. */
public class Honest implements ChallengeType {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String key() {
        return "word";
    }

    @Override
    public JsonNode schema() {
        ObjectNode schema = JSON.objectNode();
        schema.put("type", "object");
        schema.putArray("required").add("options").add("solution");
        return schema;
    }

    @Override
    public List<String> check(Definition definition) {
        return List.of();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        return List.of(field("Le mot"));
    }

    static TextField field(String label) {
        return new TextField("answer", LocalizedText.french(label), InputFormat.WORDS, null, null);
    }

    @Override
    public Reading read(Question question, Answer answer) {
        return answer instanceof Answer.Text ? new Reading.Readable(answer) : new Reading.Unreadable("type a text");
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        return Grade.of(answer instanceof Answer.Text(String value) && value.equals(definition.solution().asText()));
    }

    @Override
    public Correction correction(Definition definition) {
        String word = definition.solution().asText();
        return new Correction(new Answer.Text(word), List.of(new Correction.FieldCorrection("answer", List.of(word))));
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(new WorkedExample("un mot", definition(), List.of(new Answer.Text("oui")),
                List.of(new Answer.Text("non")), List.of(new Answer.Order(List.of("oui")))));
    }

    static Definition definition() {
        return new Definition(JSON.objectNode(), JSON.textNode("oui"), List.of(), false);
    }
}
