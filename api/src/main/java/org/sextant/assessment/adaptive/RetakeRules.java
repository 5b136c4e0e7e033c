package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.knowledge.InferenceRules;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

/** How long somebody has to wait before they may try again, and what trying again begins with. */
public final class RetakeRules {
    private static final Duration DAY = Duration.ofDays(1);

    private RetakeRules() {
    }

    /** When what is known changed last; none where nothing is known. */
    public static Optional<Instant> lastChange(Collection<KnowledgeState> known) {
        return known.stream().flatMap(state -> Stream.concat(Stream.ofNullable(state.floorAt()),
                Stream.ofNullable(state.ceilingAt()))).max(Comparator.naturalOrder());
    }

    /**
     * The days left, a begun day counting as a whole one; 0 when the wait is over, none where nothing is known.
     *
     * @param delay how long one has to wait since what is known changed last
     */
    public static Optional<Integer> remaining(Duration delay, Collection<KnowledgeState> known, Instant now) {
        return lastChange(known).map(at -> remaining(delay, at, now));
    }

    /**
     * The days left, a begun day counting as a whole one; 0 when the wait is over.
     *
     * @param delay      how long one has to wait
     * @param lastChange when what is known of the learner changed last
     */
    public static int remaining(Duration delay, Instant lastChange, Instant now) {
        Duration left = delay.minus(Duration.between(lastChange, now));
        return left.isPositive() ? Math.toIntExact(left.plus(DAY).minusNanos(1).dividedBy(DAY)) : 0;
    }

    /**
     * What improving comes to: old failures are asked again. Where there are none it is no different from going on.
     *
     * @param target what the assessment would be about
     * @param known  what is known of the tubes of the competence
     * @param now    when the assessment would start
     */
    public static Improvement improvement(Target target, Map<TubeId, KnowledgeState> known, PositioningPolicy policy,
            Instant now) {
        Optional<Integer> days = remaining(policy.improveAfter(), known.values(), now);
        if (days.isPresent() && days.get() > 0) {
            return new Improvement.TooEarly(days.get());
        }
        Map<TubeId, KnowledgeState> begins = new LinkedHashMap<>(known);
        begins.replaceAll((_, state) -> InferenceRules.withoutOldFailures(state, now, policy.improveAfter()));
        return begins.equals(known) || NextSkillRules.isFinished(target, begins, Progress.NONE, policy)
                ? new Improvement.Nothing()
                : new Improvement.Possible(begins);
    }
}
