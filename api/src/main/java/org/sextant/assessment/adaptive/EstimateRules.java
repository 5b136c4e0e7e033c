package org.sextant.assessment.adaptive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/** Which level a learner seems to have, from what they were asked directly. */
public final class EstimateRules {
    private static final Comparator<DirectAnswer> IN_ORDER = Comparator.comparing(DirectAnswer::difficulty)
            .thenComparing(DirectAnswer::success);

    /** Estimates go in halves: these are worked out once, since each question asks for hundreds. */
    private static final double[] BY_HALVES = IntStream.range(0, 4 * Level.HIGHEST)
            .mapToDouble(halves -> logistic(halves / 2.0)).toArray();

    private EstimateRules() {
    }

    /**
     * The first of the levels tried that maximises {@code -|sum of (y - p(level, d))|} over the answers given and granted,
     * with y = 1 for a success and 0 for any other, and d the level of the skill asked.
     */
    public static double estimate(Target target, Map<TubeId, KnowledgeState> known, PositioningPolicy policy) {
        return estimate(target.tubes().stream().flatMap(tube -> answers(tube, known)).toList(), policy);
    }

    static double estimate(List<DirectAnswer> given, PositioningPolicy policy) {
        List<DirectAnswer> answers = Stream.concat(given.stream(), policy.grantedAnswers().stream()).sorted(IN_ORDER)
                .toList(); // sums in floating point depend on the order
        double best = policy.estimate(0);
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < policy.estimates(); i++) {
            double surprise = Math.abs(surprise(answers, policy.estimate(i)));
            if (surprise < closest) {
                closest = surprise;
                best = policy.estimate(i);
            }
        }
        return best;
    }

    /**
     * The probability of a success: {@code 1 / (1 + exp(-(level - difficulty)))}, to the last bit the same on every
     * machine. What lies as far below a level as another above it has exactly the complement, so that rewards that are
     * equal on paper come out equal.
     */
    public static double probability(double level, int difficulty) {
        double ahead = level - difficulty;
        double ofTheBetter = ofTheBetter(Math.abs(ahead));
        return ahead < 0 ? 1 - ofTheBetter : ofTheBetter;
    }

    private static double ofTheBetter(double ahead) {
        int halves = (int) (2 * ahead);
        return halves == 2 * ahead && halves < BY_HALVES.length ? BY_HALVES[halves] : logistic(ahead);
    }

    private static double logistic(double ahead) {
        return 1 / (1 + StrictMath.exp(-ahead));
    }

    private static double surprise(List<DirectAnswer> answers, double level) {
        double sum = 0;
        for (DirectAnswer answer : answers) {
            sum += (answer.success() ? 1 : 0) - probability(level, answer.difficulty());
        }
        return sum;
    }

    /** A level asked that is validated was a success: a failure would have put the ceiling at it or below. */
    private static Stream<DirectAnswer> answers(TargetTube tube, Map<TubeId, KnowledgeState> known) {
        KnowledgeState state = known.getOrDefault(tube.id(), KnowledgeState.NONE);
        return state.asked().stream().filter(tube::has).map(level -> new DirectAnswer(level <= state.floor(), level));
    }
}
