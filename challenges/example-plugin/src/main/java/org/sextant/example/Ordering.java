package org.sextant.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Item;
import org.sextant.schema.part.OrderList;
import org.sextant.schema.part.Part;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Correction.FieldCorrection;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Grade;
import org.sextant.schema.type.Grade.FieldVerdict;
import org.sextant.schema.type.Question;
import org.sextant.schema.type.Reading;
import org.sextant.schema.type.Shuffle;
import org.sextant.schema.type.WorkedExample;

/** Items to put in order; right when every place is. Places are numbered from 1 and have a verdict each. */
public final class Ordering implements ChallengeType {
    private final Resources resources = Resources.of(key());

    @Override
    public String key() {
        return "ordering";
    }

    @Override
    public JsonNode schema() {
        return resources.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        JsonNode items = definition.options().path("items");
        List<String> written = items.valueStream().map(item -> item.path("id").asText()).toList();
        List<String> order = order(definition);
        Stream<String> incomplete = Set.copyOf(order).equals(Items.ids(items)) ? Stream.empty()
                : Stream.of("the solution has to name every item once: " + String.join(", ", written));
        Stream<String> told = !definition.shuffled() && written.equals(order)
                ? Stream.of("the items are written in the right order and shown so; write another or set 'shuffled'")
                : Stream.empty();
        return Stream.of(Items.check("items", items), incomplete, told).flatMap(s -> s).toList();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        List<Item> items = Items.read(question.options().path("items"));
        return List.of(new OrderList(question.shuffled() ? Shuffle.of(items, seed) : items));
    }

    @Override
    public Reading read(Question question, Answer answer) {
        if (!(answer instanceof Answer.Order(List<String> given))) {
            return new Reading.Unreadable("the answer needs to be a list of items, first to last");
        }
        Set<String> ids = Items.ids(question.options().path("items"));
        return given.size() == ids.size() && new HashSet<>(given).equals(ids) ? new Reading.Readable(answer)
                : new Reading.Unreadable("the answer has to hold each item once: "
                        + String.join(", ", ids.stream().sorted().toList()));
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        List<String> given = answer instanceof Answer.Order(List<String> items) ? items : List.of();
        List<String> order = order(definition);
        List<FieldVerdict> places = IntStream.range(0, order.size()).mapToObj(place -> new FieldVerdict(
                String.valueOf(place + 1), place < given.size() && given.get(place).equals(order.get(place))))
                .toList();
        return new Grade(given.equals(order), places);
    }

    @Override
    public Correction correction(Definition definition) {
        List<String> order = order(definition);
        return new Correction(new Answer.Order(order), IntStream.range(0, order.size())
                .mapToObj(place -> new FieldCorrection(String.valueOf(place + 1), List.of(order.get(place)))).toList());
    }

    @Override
    public List<WorkedExample> examples() {
        return resources.examples();
    }

    private static List<String> order(Definition definition) {
        return definition.solution().path("order").valueStream().map(JsonNode::asText).toList();
    }
}
