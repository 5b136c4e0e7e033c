package org.sextant.assessment.retake;

import java.time.Instant;
import java.util.List;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;

/**
 * A reset of a competence.
 *
 * @param sequence its place among all that is written about the learner
 * @param tubes    those of which everything known was forgotten
 */
public record Reset(long sequence, CompetenceIndex competence, List<TubeId> tubes, Instant at) {
    public Reset {
        tubes = List.copyOf(tubes);
    }
}
