package org.sextant.schema.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Skills that took the place of others. */
final class SuccessorCheck implements Check {
    private static final Rule IN_USE = Rule.error("successor-of-skill-in-use",
            "Only a skill that is archived or obsolete has a successor.");
    private static final Rule RING = Rule.error("successor-ring",
            "Whoever goes from successor to successor comes to an end: no skill follows itself, directly or by others.");

    @Override
    public List<Rule> rules() {
        return List.of(IN_USE, RING);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Map<SkillId, SkillId> successors = new HashMap<>();
        content.skills().forEach(skill -> Optional.ofNullable(skill.successor())
                .ifPresent(successor -> successors.put(skill.id(), successor)));
        Set<SkillId> done = new HashSet<>();
        for (Skill skill : content.skills()) {
            if (skill.successor() != null && !isRetired(skill)) {
                breaches.add(IN_USE, subject(skill.id()), "/successor", "skill '" + skill.id() + "' is "
                        + skill.status() + " and has the successor '" + skill.successor()
                        + "'; archive it or take the successor out");
            }
            ring(skill.id(), successors, done, breaches);
        }
    }

    /** Tells of the ring that a skill leads to, unless it was told already. */
    private static void ring(SkillId from, Map<SkillId, SkillId> successors, Set<SkillId> done, Breaches breaches) {
        List<SkillId> way = new ArrayList<>();
        @Nullable
        SkillId at = from;
        while (at != null && done.add(at)) {
            way.add(at);
            at = successors.get(at);
        }
        if (at != null && way.contains(at)) {
            List<SkillId> ring = way.subList(way.indexOf(at), way.size());
            breaches.add(RING, subject(at), "/successor", ring.size() == 1
                    ? "skill '" + at + "' is its own successor; name another or none"
                    : "the skills " + ring.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "))
                            + " follow each other in a ring; take one of the successors out");
        }
    }

    private static boolean isRetired(Skill skill) {
        return skill.status() == SkillStatus.ARCHIVED || skill.status() == SkillStatus.OBSOLETE;
    }

    private static Subject subject(SkillId id) {
        return new Subject(Kind.SKILL, id.value());
    }
}
