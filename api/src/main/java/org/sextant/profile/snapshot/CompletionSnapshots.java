package org.sextant.profile.snapshot;

import jakarta.inject.Singleton;
import java.util.Map;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentListener;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;

/** Freezes the profile whenever an assessment comes to its end, in the transaction of its last answer. */
@Singleton
final class CompletionSnapshots implements AssessmentListener {
    private final SnapshotService snapshots;

    CompletionSnapshots(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void completed(AccountId learner, Assessment assessment, PublishedContent content,
            Map<TubeId, KnowledgeState> known) {
        snapshots.freeze(learner, SnapshotReason.ASSESSMENT_COMPLETED, known);
    }
}
