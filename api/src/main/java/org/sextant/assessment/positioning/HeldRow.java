package org.sextant.assessment.positioning;

import java.util.Map;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

/**
 * A test under the lock of its learner.
 *
 * @param known all that is known of the learner, by tube
 */
record HeldRow(AssessmentRow row, Map<TubeId, KnowledgeState> known) {
    HeldRow {
        known = Map.copyOf(known);
    }
}
