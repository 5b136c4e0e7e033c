package org.sextant.content.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.release.Content;

/** The skills of a release, whatever their status. */
public final class SkillIndex {
    private static final Comparator<Skill> UPWARDS = Comparator.comparing(Skill::level)
            .thenComparing(skill -> skill.status() != SkillStatus.ACTIVE).thenComparing(Skill::id);

    private final Index<Skill> byId;
    private final Map<TubeId, List<Skill>> byTube;
    private final Map<TutorialId, List<Skill>> byTutorial;
    private final Map<SkillId, ExactPix> pix;

    public SkillIndex(Content content) {
        byId = new Index<>(content.skills(), Skill::id);
        byTube = content.skills().stream().sorted(UPWARDS).collect(Collectors.groupingBy(Skill::tube));
        byTutorial = byTutorial(content.skills());
        pix = SkillPixRules.all(content);
    }

    /** A skill by the text of its id. */
    public Optional<Skill> find(String id) {
        return byId.find(id);
    }

    /** A skill that something in the release names. */
    public Skill get(SkillId id) {
        return byId.find(id.value())
                .orElseThrow(() -> new IllegalStateException("the release lacks the skill '" + id + "' that it names"));
    }

    /** The skills of a tube, lowest level first; of several at one level, the active one first. */
    public List<Skill> of(TubeId tube) {
        return byTube.getOrDefault(tube, List.of());
    }

    /** The skills that send to a tutorial, by id. */
    public List<Skill> naming(TutorialId tutorial) {
        return byTutorial.getOrDefault(tutorial, List.of());
    }

    /** What a skill brings, 0 to 4. */
    public ExactPix pix(SkillId skill) {
        return pix.getOrDefault(skill, ExactPix.ZERO);
    }

    private static Map<TutorialId, List<Skill>> byTutorial(List<Skill> skills) {
        Map<TutorialId, SequencedSet<Skill>> naming = new HashMap<>();
        skills.forEach(skill -> Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())
                .forEach(tutorial -> naming.computeIfAbsent(tutorial, _ -> new LinkedHashSet<>()).add(skill)));
        return naming.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
