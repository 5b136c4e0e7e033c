package org.sextant.schema.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.release.Content;

/** The challenges of each skill. */
record Families(Map<SkillId, List<Challenge>> bySkill) {
    static Families of(Content content) {
        return new Families(content.challenges().stream().collect(Collectors.groupingBy(Challenge::skill)));
    }

    List<Challenge> of(SkillId skill) {
        return bySkill.getOrDefault(skill, List.of());
    }

    /** The prototype that a variant follows. */
    Optional<Challenge> prototype(Challenge variant) {
        return of(variant.skill()).stream().filter(c -> c.isPrototype() && c.version() == variant.version())
                .findFirst();
    }
}
