package org.sextant.schema.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.TextField;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.WorkedExample;

import static org.sextant.schema.text.LocalizedText.french;

/** A type small enough to be read at once: a choice by its number, or a text that stands in a list. */
enum TinyType implements ChallengeType {
    QCU("""
            {"properties": {"options": {"required": ["choices"]}, "solution": {"type": "object"}}}"""), QROC("""
            {"properties": {"solution": {"type": "array", "items": {"type": "string"}}}}""");

    /** These two and no other. */
    static final InstalledTypes BOTH = key -> List.of(values()).stream().filter(type -> type.key().equals(key))
            .<ChallengeType>map(type -> type).findFirst();

    private final String schema;

    TinyType(String schema) {
        this.schema = schema;
    }

    @Override
    public String key() {
        return name();
    }

    @Override
    public JsonNode schema() {
        try {
            return new JsonMapper().readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> check(Definition definition) {
        int count = definition.options().path("choices").size();
        return this == QCU && accepted(definition).stream().noneMatch(number -> Integer.parseInt(number) <= count)
                ? List.of("there is no choice " + accepted(definition).getFirst())
                : List.of();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        JsonNode choices = question.options().path("choices");
        return List.of(this == QCU
                ? new Choices(false, IntStream.range(0, choices.size())
                        .mapToObj(i -> new Choices.Choice(i + 1, label(choices.get(i)))).toList())
                : new TextField("answer", null, InputFormat.WORDS, null, null));
    }

    @Override
    public Reading read(Question question, Answer answer) {
        return answer instanceof Answer.Text
                ? new Reading.Readable(answer)
                : new Reading.Unreadable("the answer needs to be a text");
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        return Grade.of(answer instanceof Answer.Text(String value) && accepted(definition).contains(value));
    }

    @Override
    public Correction correction(Definition definition) {
        List<String> accepted = accepted(definition);
        return new Correction(new Answer.Text(accepted.getFirst()),
                List.of(new Correction.FieldCorrection("answer", accepted)));
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of();
    }

    private List<String> accepted(Definition definition) {
        return this == QCU
                ? List.of(definition.solution().path("choice").asText())
                : definition.solution().valueStream().map(JsonNode::asText).toList();
    }

    private static LocalizedText label(JsonNode written) {
        return Optional.of(written).filter(JsonNode::isObject)
                .map(texts -> LocalizedText.of(texts.propertyStream()
                        .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().asText()))))
                .orElseGet(() -> french(written.asText()));
    }
}
