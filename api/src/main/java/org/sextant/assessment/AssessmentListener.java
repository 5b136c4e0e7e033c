package org.sextant.assessment;

import java.util.Map;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;

/** Hears of tests within the transaction that writes them: what it writes is committed with it, or not at all. */
public interface AssessmentListener {
    /**
     * Nothing is left to ask.
     *
     * @param content the release that the assessment is on
     * @param known   all that is known of the learner, by tube
     */
    void completed(AccountId learner, Assessment assessment, PublishedContent content,
            Map<TubeId, KnowledgeState> known);
}
