package org.sextant.assessment.replay;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sextant.assessment.positioning.PositioningLog;
import org.sextant.assessment.retake.RetakeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;

/** Rebuilds what is known of learners from all that they answered; it must come to what is stored. */
@Singleton
public final class ReplayService {
    private final PositioningLog log;
    private final RetakeService retakes;

    ReplayService(PositioningLog log, RetakeService retakes) {
        this.log = log;
        this.retakes = retakes;
    }

    /** All that ever changed what is known of a learner. */
    public List<Entry> entries(AccountId account) {
        List<Entry> entries = new ArrayList<>(log.entries(account));
        retakes.resets(List.of(account)).getOrDefault(account, List.of())
                .forEach(reset -> entries.add(new Entry.Forgotten(reset.sequence(), reset.tubes())));
        return entries;
    }

    /** What is known of a learner, by tube, from the log alone. */
    public Map<TubeId, KnowledgeState> replayed(AccountId account) {
        return ReplayRules.replayed(entries(account));
    }
}
