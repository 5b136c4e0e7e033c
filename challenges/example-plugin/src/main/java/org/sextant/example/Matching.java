package org.sextant.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.answer.Answer.Pair;
import org.sextant.schema.part.Item;
import org.sextant.schema.part.MatchSets;
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

/**
 * Two sets to match: each item on the left with one on the right, which several may share; right when all are. Every item
 * on the left has a verdict.
 */
public final class Matching implements ChallengeType {
    private final Resources resources = Resources.of(key());

    @Override
    public String key() {
        return "matching";
    }

    @Override
    public JsonNode schema() {
        return resources.schema();
    }

    @Override
    public List<String> check(Definition definition) {
        JsonNode options = definition.options();
        Map<String, String> right = right(definition);
        Set<String> ids = Items.ids(options.path("right"));
        Stream<String> incomplete = right.keySet().equals(Items.ids(options.path("left"))) ? Stream.empty()
                : Stream.of("the solution has to name every item on the left once");
        Stream<String> unknown = right.values().stream().filter(id -> !ids.contains(id)).sorted()
                .map(id -> "the solution names '" + id + "', which is not on the right; correct it or add it there");
        return Stream.of(Items.check("left", options.path("left")), Items.check("right", options.path("right")),
                incomplete, unknown).flatMap(s -> s).toList();
    }

    @Override
    public List<Part> prompt(Question question, long seed) {
        List<Item> left = Items.read(question.options().path("left"));
        List<Item> right = Items.read(question.options().path("right"));
        return List.of(new MatchSets(left, question.shuffled() ? Shuffle.of(right, seed) : right));
    }

    @Override
    public Reading read(Question question, Answer answer) {
        if (!(answer instanceof Answer.Pairs(List<Pair> pairs))) {
            return new Reading.Unreadable("the answer needs to be pairs of items, left and right");
        }
        Set<String> left = Items.ids(question.options().path("left"));
        Set<String> right = Items.ids(question.options().path("right"));
        for (Pair pair : pairs) {
            if (!left.contains(pair.left()) || !right.contains(pair.right())) {
                return new Reading.Unreadable("there is no '" + pair.left() + "' on the left or no '" + pair.right()
                        + "' on the right; pair the ids that are shown");
            }
        }
        return given(answer).size() == pairs.size() ? new Reading.Readable(answer)
                : new Reading.Unreadable("an item on the left stands in two pairs; give it one");
    }

    @Override
    public Grade grade(Definition definition, Answer answer) {
        Map<String, String> right = right(definition);
        Map<String, String> given = given(answer);
        List<FieldVerdict> verdicts = lefts(definition).map(
                left -> new FieldVerdict(left, given.containsKey(left) && given.get(left).equals(right.get(left))))
                .toList();
        return new Grade(given.equals(right), verdicts);
    }

    @Override
    public Correction correction(Definition definition) {
        Map<String, String> right = right(definition);
        List<Pair> pairs = lefts(definition).map(left -> new Pair(left, right.getOrDefault(left, ""))).toList();
        return new Correction(new Answer.Pairs(pairs), pairs.stream()
                .map(pair -> new FieldCorrection(pair.left(), List.of(pair.right()))).toList());
    }

    @Override
    public List<WorkedExample> examples() {
        return resources.examples();
    }

    private static Stream<String> lefts(Definition definition) {
        return definition.options().path("left").valueStream().map(item -> item.path("id").asText());
    }

    private static Map<String, String> right(Definition definition) {
        Map<String, String> right = new HashMap<>();
        definition.solution().path("pairs").properties()
                .forEach(pair -> right.put(pair.getKey(), pair.getValue().asText()));
        return right;
    }

    private static Map<String, String> given(Answer answer) {
        Map<String, String> given = new HashMap<>();
        if (answer instanceof Answer.Pairs(List<Pair> pairs)) {
            pairs.forEach(pair -> given.put(pair.left(), pair.right()));
        }
        return given;
    }
}
