package org.sextant.assessment.retake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.knowledge.KnowledgeState;

/** From when on the wait before a retake counts. */
final class RetakeDelayRules {
    private RetakeDelayRules() {
    }

    /** When what is known changed last; none where nothing is known. */
    static Optional<Instant> lastChange(Collection<KnowledgeState> known) {
        return known.stream().flatMap(state -> Stream.concat(Stream.ofNullable(state.floorAt()),
                Stream.ofNullable(state.ceilingAt()))).max(Comparator.naturalOrder());
    }
}
