package org.sextant.studio.quality;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Skill;
import org.sextant.schema.release.Content;

/**
 * Content without the challenges that no rule about an entity looks at: they are most of a bank, and each has sample answers
 * that are graded.
 */
final class FocusRules {
    private FocusRules() {
    }

    /** What the rules about an entity need, all but other challenges. */
    static Content around(Object entity, Content content) {
        List<Challenge> challenges = content.challenges().stream().filter(needed(entity)).toList();
        return new Content(content.maxReachableLevel(), content.framework(), content.competences(), content.tubes(),
                content.skills(), challenges, content.tutorials(), content.resources(), content.targetProfiles(),
                content.forms(), content.synonyms(), content.referentials());
    }

    private static Predicate<Challenge> needed(Object entity) {
        return switch (entity) {
            case Challenge one -> challenge -> challenge.skill().equals(one.skill());
            case Skill skill -> challenge -> challenge.skill().equals(skill.id());
            case FixedForm form -> {
                Set<ChallengeId> asked = Set.copyOf(form.challenges());
                yield challenge -> asked.contains(challenge.id());
            }
            default -> _ -> false;
        };
    }
}
