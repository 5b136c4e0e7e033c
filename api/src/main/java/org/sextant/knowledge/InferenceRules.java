package org.sextant.knowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.framework.Level;

/**
 * What an answer teaches about a tube: a success validates the level that was asked and all easier ones, anything else
 * invalidates it and all harder ones.
 */
public final class InferenceRules {
    private InferenceRules() {
    }

    /**
     * What is known after an answer.
     *
     * @param asked   the level of the skill that was asked
     * @param success whether the outcome counts as success
     * @param at      when the answer came
     * @return the same object when the level was assessed already, since such an answer changes nothing
     */
    public static KnowledgeState after(KnowledgeState before, Level asked, boolean success, Instant at) {
        if (before.isAssessed(asked)) {
            return before;
        }
        List<Integer> levels = new ArrayList<>(before.asked());
        levels.add(asked.value());
        return success
                ? new KnowledgeState(asked.value(), at, before.ceiling(), before.ceilingAt(), levels)
                : new KnowledgeState(before.floor(), before.floorAt(), asked.value(), at, levels);
    }

    /**
     * What an assessment that improves begins with: all that is validated, and failures only while they are younger than
     * the delay. An older ceiling goes, and so do the levels asked that it rests on.
     *
     * @param startedAt when the assessment starts
     * @param delay     the age from which a failure is old; at exactly this age it is
     * @return the same object when nothing goes
     */
    public static KnowledgeState withoutOldFailures(KnowledgeState state, Instant startedAt, Duration delay) {
        @Nullable
        Instant failedAt = state.ceilingAt();
        if (failedAt == null || Duration.between(failedAt, startedAt).compareTo(delay) < 0) {
            return state;
        }
        List<Integer> passed = state.asked().stream().filter(level -> level <= state.floor()).toList();
        return new KnowledgeState(state.floor(), state.floorAt(), null, null, passed);
    }
}
