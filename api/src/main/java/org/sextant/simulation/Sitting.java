package org.sextant.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.sextant.assessment.adaptive.NextSkillRules;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Progress;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.assessment.adaptive.Step;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.adaptive.TargetSkill;
import org.sextant.knowledge.InferenceRules;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.TubeId;

/**
 * One assessment of one learner, from the first question to the end.
 *
 * @param asked the challenges that were asked
 * @param known what the rule knows of the learner at the end
 */
record Sitting(Set<ChallengeId> asked, Map<TubeId, KnowledgeState> known) {
    /** Goes through it. */
    static Sitting of(Target target, Learner learner, Habits habits, PositioningPolicy policy,
            SplittableRandom chance) {
        Map<SkillId, Rung> rungs = rungs(target);
        Map<TubeId, KnowledgeState> known = new HashMap<>();
        Seed seed = new Seed(chance.nextLong(), chance.nextLong());
        Progress progress = Progress.NONE;
        while (NextSkillRules.next(target, known, progress, Set.of(), seed,
                policy) instanceof Step.Ask(SkillId skill, ChallengeId challenge)) {
            Rung rung = Objects.requireNonNull(rungs.get(skill));
            boolean masters = learner.masters(rung.tube, rung.skill.level());
            boolean success = chance.nextDouble() < (masters ? 1 - habits.slip() : habits.guess());
            KnowledgeState before = known.getOrDefault(rung.tube, KnowledgeState.NONE);
            known.put(rung.tube, InferenceRules.after(before, rung.skill.level(), success, Instant.EPOCH));
            Set<ChallengeId> asked = new HashSet<>(progress.answered());
            asked.add(challenge);
            progress = new Progress(asked, rung.skill.timed());
        }
        return new Sitting(progress.answered(), known);
    }

    private static Map<SkillId, Rung> rungs(Target target) {
        Map<SkillId, Rung> rungs = new HashMap<>();
        target.tubes()
                .forEach(tube -> tube.skills().forEach(skill -> rungs.put(skill.id(), new Rung(tube.id(), skill))));
        return rungs;
    }

    private record Rung(TubeId tube, TargetSkill skill) {
    }
}
