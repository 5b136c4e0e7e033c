package org.sextant.assessment.adaptive;

import java.util.Map;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

/** What improving a competence comes to. */
public sealed interface Improvement {
    /**
     * It can be improved.
     *
     * @param begins what is known when the assessment begins: that without the old failures
     */
    record Possible(Map<TubeId, KnowledgeState> begins) implements Improvement {
        public Possible {
            begins = Map.copyOf(begins);
        }
    }

    /** It is too early: so many days are left, at least 1. */
    record TooEarly(int days) implements Improvement {
    }

    /** There is no old failure, or nothing would be asked again. */
    record Nothing() implements Improvement {
    }
}
