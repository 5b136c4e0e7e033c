package org.sextant.recommendation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.framework.Level;

/**
 * How much help is needed at a level of a subject, as the mean over some learners.
 *
 * @param urgency 1 where it is the next level for all of them, a half where it is the one after, a third above that, and so
 *                on; 0 where all have validated it
 * @param failed  the same, of those alone who failed it
 */
record Need(double urgency, double failed) {
    static final Need NONE = new Need(0, 0);

    /** The needs at the levels of a subject. */
    static Map<Level, Need> of(SubjectTarget target, Collection<KnowledgeState> learners) {
        List<Level> levels = target.levels().stream().distinct().toList();
        Map<Level, Need> needs = new HashMap<>();
        levels.forEach(level -> needs.put(level,
                new Need(mean(learners, state -> urgency(levels, level, state)),
                        mean(learners, state -> state.isInvalidated(level) ? urgency(levels, level, state) : 0))));
        return needs;
    }

    private static double urgency(List<Level> levels, Level level, KnowledgeState state) {
        long before = levels.stream().filter(each -> each.compareTo(level) < 0 && !state.isValidated(each)).count();
        return state.isValidated(level) ? 0 : 1.0 / (1 + before);
    }

    private static double mean(Collection<KnowledgeState> learners,
            ToDoubleFunction<KnowledgeState> of) {
        return learners.stream().mapToDouble(of).sorted().sum() / Math.max(1, learners.size());
    }
}
