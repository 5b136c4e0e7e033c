package org.sextant.challenge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sextant.schema.answer.Answer;

/**
 * What was given, as one line of JSON for keeping: the same answer, the same line. Its members are those of the input
 * {@code AnswerInput}; fields stay in the order given, which some types grade by.
 */
public final class GivenJson {
    private static final JsonMapper JSON = new JsonMapper();

    private GivenJson() {
    }

    /** The line. */
    public static String write(Given given) {
        ObjectNode json = JSON.createObjectNode();
        switch (given) {
            case Given.Skip() -> json.put("skip", true);
            case Given.Answered(Answer.Text(String value)) -> json.put("text", value);
            case Given.Answered(Answer.Order(var items)) -> items.forEach(json.putArray("order")::add);
            case Given.Answered(Answer.Fields(var values)) -> {
                ArrayNode fields = json.putArray("fields");
                values.forEach((field, value) -> fields.addObject().put("field", field).put("value", value));
            }
            case Given.Answered(Answer.Pairs(var pairs)) -> {
                ArrayNode array = json.putArray("pairs");
                pairs.forEach(pair -> array.addObject().put("left", pair.left()).put("right", pair.right()));
            }
        }
        return json.toString();
    }

    /** What a line stands for. */
    public static Given read(String line) {
        try {
            return JSON.readValue(line, AnswerInput.class).given();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that was kept cannot be read", e);
        }
    }
}
