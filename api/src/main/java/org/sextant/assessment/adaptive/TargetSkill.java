package org.sextant.assessment.adaptive;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.framework.Level;

/**
 * A skill that an assessment is about.
 *
 * @param timed whether its prototype has a timer
 * @param ranks the challenges that this learner may be asked about it: a rank is asked before the next one, and within
 *              one they are equals; none is empty. Validé comes before archivé, in each the language that the learner
 *              chose before those it falls back to
 */
public record TargetSkill(SkillId id, Level level, boolean timed, List<List<ChallengeId>> ranks) {
    public TargetSkill {
        ranks = ranks.stream().filter(rank -> !rank.isEmpty()).map(rank -> rank.stream().sorted().toList()).toList();
    }

    /** A skill whose challenges are all equals. */
    public static TargetSkill of(SkillId id, Level level, boolean timed, List<ChallengeId> challenges) {
        return new TargetSkill(id, level, timed, List.of(challenges));
    }

    /** All challenges that this learner may be asked about it, those to be asked first first. */
    public Stream<ChallengeId> challenges() {
        return ranks.stream().flatMap(List::stream);
    }

    /** Whether there is one at all, answered or not. */
    public boolean hasChallenge() {
        return !ranks.isEmpty();
    }
}
