package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;

/** Reads the files of tubes. */
final class TubeReader {
    private final Records records;
    private final ChallengeReader challengeReader;
    private final Problems problems;
    final List<Tube> tubes = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<Challenge> challenges = new ArrayList<>();

    TubeReader(Records records, ChallengeReader challengeReader, Problems problems) {
        this.records = records;
        this.challengeReader = challengeReader;
        this.problems = problems;
    }

    /** Reads a tube, its skills and their challenges; notes what is wrong and keeps the rest. */
    void read(YamlDocument document) {
        ObjectNode tube = document.json().deepCopy();
        JsonNode written = tube.remove("skills");
        Problems.Place place = new Problems.Place(document, "");
        String id = tube.path("id").asText();
        if (problems.isNew(new Subject(Kind.TUBE, id), place)) {
            records.record(tube, Tube.class, place).ifPresent(tubes::add);
        }
        for (int i = 0; written != null && i < written.size(); i++) {
            skill((ObjectNode) written.get(i).deepCopy(), id, new Problems.Place(document, "/skills/" + i));
        }
    }

    private void skill(ObjectNode skill, String tube, Problems.Place place) {
        JsonNode written = skill.remove("challenges");
        skill.put("tube", tube);
        String id = skill.path("id").asText();
        if (!problems.isNew(new Subject(Kind.SKILL, id), place)) {
            return;
        }
        records.record(skill, Skill.class, place).ifPresent(skills::add);
        if (written != null) {
            challenges(written, id, place);
        }
    }

    private void challenges(JsonNode written, String skill, Problems.Place skillPlace) {
        Map<Integer, Integer> prototypes = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).path("variant").asInt() == 0) {
                prototypes.putIfAbsent(version(written.get(i)), i);
            }
        }
        for (int i = 0; i < written.size(); i++) {
            ObjectNode challenge = (ObjectNode) written.get(i);
            String pointer = skillPlace.pointer() + "/challenges/";
            Integer prototype = prototypes.get(version(challenge));
            Problems.Place place = new Problems.Place(skillPlace.document(), pointer + i,
                    pointer + (prototype == null ? i : prototype));
            if (!problems.isNew(new Subject(Kind.CHALLENGE, challenge.path("id").asText()), place)) {
                continue;
            } else if (prototype == null) {
                problems.add(place.document().file(), place.line("/variant"),
                        ContentRules.named("variant-without-prototype"), "no challenge of skill '" + skill
                                + "' has variant 0 and version " + version(challenge)
                                + ", for this variant to follow; write one or correct the numbers");
                continue;
            }
            ObjectNode whole = prototype == i
                    ? challenge
                    : Defaults.inherited((ObjectNode) written.get(prototype), challenge);
            challengeReader.read(whole, skill, place).ifPresent(challenges::add);
        }
    }

    private static int version(JsonNode challenge) {
        return challenge.path("version").asInt(1);
    }
}
