package org.sextant.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sextant.assessment.adaptive.EstimateRules;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.adaptive.TargetSkill;
import org.sextant.assessment.adaptive.TargetTube;
import org.sextant.content.PublishedContent;
import org.sextant.content.index.ExactPix;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.Pix;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;

/**
 * What to do next: gain and time.
 *
 * <p>
 * Open are the target skills that have a challenge and are untested. The greatest gain counts all of them; the expected
 * one weighs each by the probability of a success at the present estimate, and neither passes the cap. The number of
 * questions is the sum over the tubes of {@code ceil(log2(open + 1))}, since each answer about halves what is open of a
 * tube; minutes are questions times the typical time for one.
 */
final class OutlookRules {
    private static final Comparator<Outlook> WORTHWHILE_FIRST = Comparator
            .<Outlook>comparingDouble(outlook -> outlook.expectedGain() / outlook.questions()).reversed()
            .thenComparing(outlook -> outlook.score().competence());

    private OutlookRules() {
    }

    /**
     * What the next assessment of a competence may bring.
     *
     * @param target what it would be about
     * @param known  what is known when it begins: without old failures, where it would improve
     */
    static Outlook outlook(PublishedContent content, CompetenceIndex competence, Target target,
            Map<TubeId, KnowledgeState> known, PositioningPolicy positioning, EffortPolicy effort) {
        CompetenceScore score = ScorecardRules.score(content, competence, known);
        int cap = Pix.PER_LEVEL * score.maximumLevel().value();
        double estimate = EstimateRules.estimate(target, known, positioning);
        ExactPix all = open(target, known).map(skill -> content.skills().pix(skill.id())).reduce(score.exact(),
                ExactPix::plus);
        ToDoubleFunction<TargetTube> expected = tube -> open(tube, known)
                .mapToDouble(skill -> expected(content, skill, estimate)).sum();
        double gain = target.tubes().stream().mapToDouble(expected).sum();
        int questions = target.tubes().stream().mapToInt(tube -> questions(open(tube, known).count())).sum();
        List<TubeId> tubes = target.tubes().stream().filter(tube -> expected.applyAsDouble(tube) > 0)
                .sorted(Comparator.comparingDouble(expected).reversed().thenComparing(TargetTube::id))
                .map(TargetTube::id).toList();
        ExactPix everything = ScorecardRules.sum(content, competence, _ -> true);
        return new Outlook(score, Math.min(all.floor(), cap) - score.pix().value(),
                Math.min(gain, cap - score.pix().value()), questions, minutes(questions, effort), tubes,
                new Pix(Math.min(everything.floor(), cap)));
    }

    /** The choices worth making, that with the most pix for a question first; nothing to ask is no choice. */
    static List<Outlook> choices(List<Outlook> outlooks) {
        return outlooks.stream().filter(outlook -> outlook.greatestGain() > 0).sorted(WORTHWHILE_FIRST).toList();
    }

    /** About how many questions settle the open skills of a tube. */
    static int questions(long open) {
        return Long.SIZE - Long.numberOfLeadingZeros(open);
    }

    static int minutes(int questions, EffortPolicy effort) {
        return Math.toIntExact(effort.perQuestion().multipliedBy(questions).plusSeconds(59).toMinutes());
    }

    private static double expected(PublishedContent content, TargetSkill skill, double estimate) {
        return EstimateRules.probability(estimate, skill.level().value())
                * content.skills().pix(skill.id()).approximately();
    }

    private static Stream<TargetSkill> open(Target target, Map<TubeId, KnowledgeState> known) {
        return target.tubes().stream().flatMap(tube -> open(tube, known));
    }

    private static Stream<TargetSkill> open(TargetTube tube, Map<TubeId, KnowledgeState> known) {
        KnowledgeState state = known.getOrDefault(tube.id(), KnowledgeState.NONE);
        return tube.skills().stream().filter(skill -> skill.hasChallenge() && !state.isAssessed(skill.level()));
    }
}
