package org.sextant.assessment.adaptive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/** Targets and what is known, from a short text. */
final class Targets {
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");

    private Targets() {
    }

    /**
     * A target such as {@code a: 1 3t 5*; b: 2}: tubes with the levels of their skills, {@code t} for timed, {@code *}
     * for a skill without a challenge; any other has one, whose id is that of the skill with {@code -0}.
     */
    static Target of(String text) {
        return new Target(lines(text).map(line -> tube(line[0], line[1])).toList());
    }

    /** What is known, such as {@code a: 3 5 1 3 5; b: 0 - }: floor, ceiling or a hyphen, the levels asked. */
    static Map<TubeId, KnowledgeState> known(@Nullable String text) {
        Map<TubeId, KnowledgeState> known = new HashMap<>();
        lines(text).forEach(line -> known.put(new TubeId(line[0]), state(line[1].trim().split(" +"))));
        return known;
    }

    private static Stream<String[]> lines(@Nullable String text) {
        return text == null ? Stream.of() : Stream.of(text.split("; *")).map(line -> line.split(": "));
    }

    private static TargetTube tube(String name, String levels) {
        return new TargetTube(new TubeId(name), Stream.of(levels.split(" ")).map(word -> {
            String skill = name + "-" + word.charAt(0);
            List<ChallengeId> challenges = word.endsWith("*") ? List.of() : List.of(new ChallengeId(skill + "-0"));
            return TargetSkill.of(new SkillId(skill), new Level(word.charAt(0) - '0'), word.contains("t"), challenges);
        }).toList());
    }

    private static KnowledgeState state(String[] words) {
        int floor = Integer.parseInt(words[0]);
        Integer ceiling = words[1].equals("-") ? null : Integer.valueOf(words[1]);
        return new KnowledgeState(floor, floor == 0 ? null : AT, ceiling, ceiling == null ? null : AT,
                Stream.of(words).skip(2).map(Integer::valueOf).toList());
    }
}
