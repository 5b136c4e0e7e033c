package org.sextant.assessment.replay;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sextant.knowledge.InferenceRules;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

/** What is known of a learner, from nothing but the log. */
final class ReplayRules {
    private ReplayRules() {
    }

    /** What is known after all entries, by tube. */
    static Map<TubeId, KnowledgeState> replayed(Collection<? extends Entry> entries) {
        Map<TubeId, KnowledgeState> known = new TreeMap<>();
        entries.stream().sorted(Comparator.comparingLong(Entry::sequence)).forEach(entry -> apply(entry, known));
        return known;
    }

    private static void apply(Entry entry, Map<TubeId, KnowledgeState> known) {
        switch (entry) {
            case Entry.Answered answer -> known.put(answer.tube(),
                    InferenceRules.after(known.getOrDefault(answer.tube(), KnowledgeState.NONE), answer.level(),
                            answer.success(), answer.at()));
            case Entry.Improved improved -> each(improved.tubes(), known,
                    state -> InferenceRules.withoutOldFailures(state, improved.at(), improved.delay()));
            case Entry.Forgotten forgotten -> forgotten.tubes().forEach(known::remove);
        }
    }

    private static void each(List<TubeId> tubes, Map<TubeId, KnowledgeState> known,
            UnaryOperator<KnowledgeState> change) {
        tubes.forEach(tube -> known.computeIfPresent(tube, (_, state) -> change.apply(state)));
    }
}
