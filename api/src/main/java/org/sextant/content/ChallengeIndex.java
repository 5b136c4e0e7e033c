package org.sextant.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.content.index.Index;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.release.Content;

/** The challenges of a release, whatever their status and usage. For people, read {@link ReadableContent}. */
public final class ChallengeIndex {
    private static final Comparator<Challenge> PROTOTYPES_FIRST = Comparator.comparing(Challenge::version).reversed()
            .thenComparing(Challenge::variant).thenComparing(Challenge::id);

    private final Index<Challenge> byId;
    private final Map<SkillId, List<Challenge>> bySkill;

    ChallengeIndex(Content content) {
        byId = new Index<>(content.challenges(), Challenge::id);
        bySkill = content.challenges().stream().sorted(PROTOTYPES_FIRST)
                .collect(Collectors.groupingBy(Challenge::skill));
    }

    /** A challenge by the text of its id. */
    public Optional<Challenge> find(String id) {
        return byId.find(id);
    }

    /** The challenges of a skill: the newest version first, in it the prototype first. */
    public List<Challenge> of(SkillId skill) {
        return bySkill.getOrDefault(skill, List.of());
    }
}
