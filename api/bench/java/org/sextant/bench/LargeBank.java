package org.sextant.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;

/**
 * The bundled bank, filled up with copies of itself to the size that an official one may have. No chance is in it: equal
 * banks make equal copies. Each copy has an id and texts of its own, so that nothing of it is shared in memory.
 */
final class LargeBank {
    static final int TUBES = 100;
    static final int SKILLS_OF_A_TUBE = 7;
    static final int CHALLENGES = 5000;
    static final int TUTORIALS = 2000;
    private static final int NAMED_TUTORIALS = 3;

    private final ObjectNode bank;
    private final List<ObjectNode> skillModels;
    private final Map<String, List<ObjectNode>> challengeModels;
    private final int times;
    private int copies;

    private LargeBank(ObjectNode bank, int times) {
        this.bank = bank;
        this.times = times;
        this.skillModels = objects("skills");
        this.challengeModels = objects("challenges").stream().collect(Collectors.groupingBy(c -> text(c, "skill")));
    }

    /** The large bank made from the bundled one. */
    static Content content() {
        return of(BundledBank.content());
    }

    /** A bank as many times as large: it has as many more tubes, skills, challenges and tutorials. */
    static Content content(int times) {
        return of(BundledBank.content(), times);
    }

    /** The large bank made from any with a skill that has challenges, and a tutorial. */
    static Content of(Content small) {
        return of(small, 1);
    }

    private static Content of(Content small, int times) {
        JsonMapper json = JsonMapper.builder().build();
        try {
            LargeBank large = new LargeBank((ObjectNode) json.readTree(CanonicalJson.write(small)), times);
            large.fill();
            return CanonicalJson.read(json.writeValueAsBytes(large.bank), Content.class);
        } catch (IOException | UnreadableRelease e) {
            throw new IllegalStateException("a copy of a sound bank is sound", e);
        }
    }

    private void fill() {
        List<ObjectNode> tubes = objects("tubes");
        for (int i = 0; i < TUBES * times - tubes.size(); i++) {
            ObjectNode model = tubes.get(i % tubes.size());
            int round = 1 + i / tubes.size();
            ObjectNode copy = copy("tubes", model, text(model, "id") + "-bis".repeat(round));
            copy.put("name", text(model, "name") + "Bis".repeat(round));
        }
        List<ObjectNode> tutorials = objects("tutorials");
        for (int i = tutorials.size(); i < TUTORIALS * times; i++) {
            ObjectNode copy = copy("tutorials", tutorials.get(i % tutorials.size()), "tutoriel-" + i);
            copy.put("title", text(copy, "title") + " (" + i + ")");
        }
        List<String> names = objects("tutorials").stream().map(t -> text(t, "id")).toList();
        objects("tubes").forEach(tube -> fillTube(text(tube, "id"), names));
        fillChallenges();
    }

    private void fillTube(String tube, List<String> tutorials) {
        List<Integer> levels = objects("skills").stream().filter(s -> text(s, "tube").equals(tube))
                .map(s -> s.path("level").intValue()).toList();
        List<Integer> missing = IntStream.rangeClosed(1, SKILLS_OF_A_TUBE).boxed().filter(l -> !levels.contains(l))
                .limit(SKILLS_OF_A_TUBE - levels.size()).toList();
        for (int level : missing) {
            ObjectNode copy = copy("skills", skillModels.get(copies % skillModels.size()), tube + "-niveau-" + level);
            copy.put("tube", tube).put("level", level).set("tutorials", named(tutorials, 0));
            copy.set("learnMore", named(tutorials, NAMED_TUTORIALS));
        }
    }

    private ArrayNode named(List<String> tutorials, int from) {
        ArrayNode named = bank.arrayNode();
        for (int i = 0; i < NAMED_TUTORIALS; i++) {
            named.add(tutorials.get((copies * 2 * NAMED_TUTORIALS + from + i) % tutorials.size()));
        }
        return named;
    }

    /** Gives each skill that is a copy its challenges in turn: first the prototypes, then variant by variant. */
    private void fillChallenges() {
        List<ObjectNode> skills = objects("skills").stream()
                .filter(s -> !challengeModels.containsKey(text(s, "id"))).toList();
        List<List<ObjectNode>> models = List.copyOf(challengeModels.values());
        int missing = CHALLENGES * times - objects("challenges").size();
        for (int i = 0; i < missing; i++) {
            int skill = i % skills.size();
            int variant = i / skills.size();
            List<ObjectNode> family = models.get(skill % models.size());
            String name = text(skills.get(skill), "id");
            ObjectNode copy = copy("challenges", family.get(variant % family.size()), name + "-" + variant);
            copy.put("skill", name).put("variant", variant).put("version", 1);
        }
    }

    private ObjectNode copy(String list, JsonNode model, String id) {
        copies++;
        ObjectNode copy = model.deepCopy();
        copy.put("id", id);
        for (String field : List.of("title", "instruction", "hint")) {
            if (copy.get(field) instanceof ObjectNode text) {
                text.properties().forEach(t -> text.put(t.getKey(), t.getValue().textValue() + " (" + copies + ")"));
            }
        }
        bank.withArray(list).add(copy);
        return copy;
    }

    private List<ObjectNode> objects(String list) {
        List<ObjectNode> objects = new ArrayList<>();
        bank.withArray(list).forEach(node -> objects.add((ObjectNode) node));
        return objects;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }
}
