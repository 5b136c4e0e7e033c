package org.sextant.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.release.ReleaseNumber;

/**
 * A test that somebody takes.
 *
 * @param learner     whose it is; none for a demonstration
 * @param release     the release that it began with and stays on
 * @param policy      the id of the policy that it began under and stays under
 * @param locales     the languages that it is in, best first
 * @param seed        decides what is left to chance; never shown
 * @param improving   whether it began by forgetting old failures
 * @param completedAt none unless it is completed
 * @param question    the one handed out; none before the first, between two, and after the last
 * @param answered    the challenges answered in it, in order
 * @param progress    0 to 1 with three decimals; none where it is not known without looking
 */
public record Assessment(AssessmentKey key, @Nullable AccountId learner, Subject subject, ReleaseNumber release,
        String policy, List<Locale> locales, Seed seed, AssessmentState state, boolean improving, Instant startedAt,
        Instant changedAt, @Nullable Instant completedAt, @Nullable OpenQuestion question, List<ChallengeId> answered,
        Signals signals, @Nullable Double progress) {
    private static final String ORDER = "order";

    public Assessment {
        locales = List.copyOf(locales);
        answered = List.copyOf(answered);
    }

    /** The number of the next question to hand out, or of the one that is. */
    public int number() {
        return answered.size() + 1;
    }

    /** Whether it is under way with this question handed out. */
    public boolean asks(int number) {
        return state == AssessmentState.STARTED && question != null && question.number() == number;
    }

    /** What decides the order in which the parts of a question are shown. */
    public long orderOf(int number) {
        return seed.bits(number - 1, ORDER);
    }

    /** The same with a question handed out, or noted about. */
    public Assessment asking(OpenQuestion asked, Signals noted, Instant at) {
        return new Assessment(key, learner, subject, release, policy, locales, seed, state, improving, startedAt, at,
                completedAt, asked, answered, noted, progress);
    }

    /** The same after its question was answered. */
    public Assessment answered(ChallengeId challenge, Signals noted, Instant at) {
        return new Assessment(key, learner, subject, release, policy, locales, seed, state, improving, startedAt, at,
                completedAt, null, Stream.concat(answered.stream(), Stream.of(challenge)).toList(), noted, progress);
    }

    /** The same at its end. */
    public Assessment ended(AssessmentState how, Instant at) {
        return new Assessment(key, learner, subject, release, policy, locales, seed, how, improving, startedAt, at,
                how == AssessmentState.COMPLETED ? at : null, null, answered, signals, progress);
    }

    /** The same under another key, where it is known how far it has come. */
    public Assessment known(AssessmentKey as, double howFar) {
        return new Assessment(as, learner, subject, release, policy, locales, seed, state, improving, startedAt,
                changedAt, completedAt, question, answered, signals, howFar);
    }
}
