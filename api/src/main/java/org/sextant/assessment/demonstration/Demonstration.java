package org.sextant.assessment.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.Signals;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.FixedFormId;

/** A demonstration as it stands. */
final class Demonstration {
    private static final double THOUSAND = 1_000;

    private final DemonstrationState state;
    private final PublishedContent content;
    private final List<ChallengeId> challenges;

    /**
     * A demonstration in a state.
     *
     * @param content    the release that it is on
     * @param challenges what it asks, in order
     */
    Demonstration(DemonstrationState state, PublishedContent content, List<ChallengeId> challenges) {
        this.state = state;
        this.content = content;
        this.challenges = challenges;
    }

    DemonstrationState state() {
        return state;
    }

    PublishedContent content() {
        return content;
    }

    List<ChallengeId> challenges() {
        return challenges;
    }

    /** The same in another state. */
    Demonstration in(DemonstrationState other) {
        return new Demonstration(other, content, challenges);
    }

    boolean isOver() {
        return state.past().size() >= challenges.size();
    }

    /** The number of the question at hand. */
    int number() {
        return state.past().size() + 1;
    }

    /** How far it has come, with three decimals. */
    double progress() {
        return Math.round(THOUSAND * state.past().size() / challenges.size()) / THOUSAND;
    }

    /** The question handed out and not answered yet. */
    @Nullable
    OpenQuestion question() {
        Instant at = state.handedOutAt();
        return at == null ? null : new OpenQuestion(number(), challenges.get(number() - 1), at, state.focusLost());
    }

    /** What learners see of it. */
    Assessment assessment(AssessmentKey key) {
        Instant last = state.past().isEmpty() ? state.startedAt() : state.past().getLast().at();
        return new Assessment(key, null, new Subject.OfDemonstration(new FixedFormId(state.form())), content.number(),
                Policies.current().id(), state.locales().stream().map(Locale::forLanguageTag).toList(),
                Seed.ofHex(state.seed()), isOver() ? AssessmentState.COMPLETED : AssessmentState.STARTED, false,
                state.startedAt(), last, isOver() ? last : null, question(),
                challenges.subList(0, state.past().size()), Signals.NONE, progress());
    }
}
