package org.sextant.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentState;
import org.sextant.knowledge.KnowledgeState;

/** How far somebody has come with a competence, from what is known of its tubes and their last assessment of it. */
final class StandingRules {
    private StandingRules() {
    }

    /**
     * The status.
     *
     * @param known   what is known of the tubes of the competence
     * @param last    the last assessment of the competence that was started, if any ever was
     * @param resetAt when the competence was last reset, if it ever was
     */
    static ScorecardStatus status(Collection<KnowledgeState> known, Optional<Assessment> last,
            Optional<Instant> resetAt) {
        Optional<AssessmentState> state = last.filter(assessment -> counts(assessment, resetAt)).map(Assessment::state);
        if (state.isEmpty()) {
            return known.stream().anyMatch(StandingRules::isKnown)
                    ? ScorecardStatus.STARTED
                    : ScorecardStatus.NOT_STARTED;
        }
        return state.get() == AssessmentState.COMPLETED ? ScorecardStatus.COMPLETED : ScorecardStatus.STARTED;
    }

    /** An assessment counts until it is given up or what it taught is reset. */
    private static boolean counts(Assessment assessment, Optional<Instant> resetAt) {
        return switch (assessment.state()) {
            case STARTED -> true;
            case ABANDONED -> false;
            case COMPLETED -> resetAt.filter(at -> at.isAfter(completedAt(assessment))).isEmpty();
        };
    }

    private static Instant completedAt(Assessment assessment) {
        @Nullable
        Instant at = assessment.completedAt();
        return Objects.requireNonNull(at, "what is completed says when");
    }

    private static boolean isKnown(KnowledgeState state) {
        return state.floor() > 0 || state.ceiling() != null;
    }
}
