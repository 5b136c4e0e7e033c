package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.Embed;
import org.sextant.schema.part.FileDrop;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.part.Item;
import org.sextant.schema.part.MatchSets;
import org.sextant.schema.part.OrderList;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.SelectField;
import org.sextant.schema.part.Text;
import org.sextant.schema.part.TextField;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.Shuffle;
import org.sextant.schema.type.WorkedExample;

import static org.sextant.schema.text.LocalizedText.french;

/**
 * A challenge type, plugged in for tests alone, that shows one part of each kind. Right is a text that the solution
 * accepts; texts, fields, orders and pairs can be read, an empty text cannot.
 */
public final class EverythingType implements ChallengeType {
    /** What content names it by. */
    public static final String KEY = "EVERYTHING";
    private static final FileReference PAGE = new FileReference("page.html", "text/html", 1, "0b".repeat(32), null);

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JsonNode schema() {
        return JsonNodeFactory.instance.objectNode().put("type", "object");
    }

    @Override
    public List<String> check(Definition definition) {
        return List.of();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        List<Choices.Choice> written = Stream
                .iterate(1, n -> n <= question.options().path("choices").size(), n -> n + 1)
                .map(n -> new Choices.Choice(n, french(question.options().path("choices").get(n - 1).asText())))
                .toList();
        List<Item> items = List.of(new Item("a", french("A")), new Item("b", french("B")));
        return List.of(new Text(french("Lisez **bien**.")),
                new Choices(true, question.shuffled() ? Shuffle.of(written, seed) : written),
                new TextField("ville", french("Ville"), InputFormat.WORDS, null, null),
                new SelectField("pays", null, List.of(new SelectField.Option("fr", french("France")))),
                new OrderList(items), new MatchSets(items, items),
                new FileDrop("copie", null, List.of("text/csv"), 1000),
                new Embed(new EmbedReference(PAGE, french("Simulateur"), 400)));
    }

    @Override
    public Reading read(Question question, Answer answer) {
        return answer.equals(new Answer.Text(""))
                ? new Reading.Unreadable("an empty text is no answer; write something")
                : new Reading.Readable(answer);
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        boolean right = answer instanceof Answer.Text(var text) && text.equals(accepted(definition));
        List<Grade.FieldVerdict> verdicts = answer instanceof Answer.Fields(var fields)
                ? fields.keySet().stream().map(field -> new Grade.FieldVerdict(field, false)).toList()
                : List.of();
        return new Grade(right, verdicts);
    }

    @Override
    public Correction correction(Definition definition) {
        return new Correction(new Answer.Text(accepted(definition)), List.of(),
                List.of(new Correction.Note("2", french("Deux tente souvent."))));
    }

    @Override
    public List<WorkedExample> examples() {
        ObjectNode solution = JsonNodeFactory.instance.objectNode().put("accepted", "oui");
        Definition definition = new Definition(JsonNodeFactory.instance.objectNode(), solution, List.of(), false);
        return List.of(new WorkedExample("oui", definition, List.of(new Answer.Text("oui")),
                List.of(new Answer.Fields(new LinkedHashMap<>())), List.of(new Answer.Text(""))));
    }

    private static String accepted(Definition definition) {
        return definition.solution().path("accepted").asText();
    }
}
