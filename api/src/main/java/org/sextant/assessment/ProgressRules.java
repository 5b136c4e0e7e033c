package org.sextant.assessment;

import java.util.Map;
import java.util.Set;
import org.sextant.assessment.adaptive.Progress;
import org.sextant.assessment.adaptive.Target;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.TubeId;

/** How far a test has come. */
public final class ProgressRules {
    private static final double THOUSAND = 1_000;

    private ProgressRules() {
    }

    /** Assessed target skills over target skills, with three decimals; 1 once it is completed, 0 where there are none. */
    public static double ratio(AssessmentState state, Target target, Map<TubeId, KnowledgeState> known) {
        if (state == AssessmentState.COMPLETED) {
            return 1;
        }
        long assessed = target.tubes().stream().mapToLong(tube -> tube.skills().stream()
                .filter(skill -> known.getOrDefault(tube.id(), KnowledgeState.NONE).isAssessed(skill.level())).count())
                .sum();
        return Math.round(THOUSAND * assessed / Math.max(1, target.skills().count())) / THOUSAND;
    }

    /** What the rule that asks wants to know. */
    public static Progress progress(Assessment assessment, Target target) {
        if (assessment.answered().isEmpty()) {
            return Progress.NONE;
        }
        ChallengeId last = assessment.answered().getLast();
        boolean timed = target.skills().filter(skill -> skill.challenges().anyMatch(last::equals))
                .anyMatch(skill -> skill.timed());
        return new Progress(Set.copyOf(assessment.answered()), timed);
    }
}
