package org.sextant.assessment.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/** Something that changed what is known of a learner. */
public sealed interface Entry {
    /** Its place among all that was written about the learner, which is the order in which it happened. */
    long sequence();

    /** An answer to a question of a level of a tube. */
    record Answered(long sequence, TubeId tube, Level level, boolean success, Instant at) implements Entry {
    }

    /** A test began that forgets failures on these tubes which are as old as the delay. */
    record Improved(long sequence, List<TubeId> tubes, Instant at, Duration delay) implements Entry {
    }

    /** All that was known of these tubes was forgotten. */
    record Forgotten(long sequence, List<TubeId> tubes) implements Entry {
    }
}
