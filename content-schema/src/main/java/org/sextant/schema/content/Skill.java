package org.sextant.schema.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

/**
 * One rung of a tube (acquis): its subject at one level.
 *
 * @param successor the skill that took its place when it was archived or became obsolete; none where no other did
 * @param title     what a learner knows how to do here
 * @param hint      what helps without giving the answer
 * @param tutorials what to read to understand, most useful first
 * @param learnMore what to read to learn more, most useful first
 */
public record Skill(SkillId id, TubeId tube, Level level, SkillStatus status, @Nullable SkillId successor,
        LocalizedText title, @Nullable LocalizedText hint, List<TutorialId> tutorials, List<TutorialId> learnMore) {
    public Skill {
        Require.present(id, "id");
        Require.present(tube, "tube");
        Require.present(level, "level");
        Require.present(status, "status");
        Require.present(title, "title");
        tutorials = Require.list(tutorials);
        learnMore = Require.list(learnMore);
    }

    /** A skill whose place no other took. */
    public Skill(SkillId id, TubeId tube, Level level, SkillStatus status, LocalizedText title,
            @Nullable LocalizedText hint, List<TutorialId> tutorials, List<TutorialId> learnMore) {
        this(id, tube, level, status, null, title, hint, tutorials, learnMore);
    }
}
