package org.sextant.profile;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Improvement;
import org.sextant.assessment.adaptive.NextSkillRules;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Progress;
import org.sextant.assessment.adaptive.RetakeRules;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.taking.Targets;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.profile.ProfileService.Known;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;

/** Makes the scorecard of a competence from what is known. */
@Singleton
final class Scorecards {
    private static final Target NOTHING = new Target(List.of());

    private final Targets targets;

    Scorecards(Targets targets) {
        this.targets = targets;
    }

    Scorecard scorecard(PublishedContent content, CompetenceIndex index, Known known, List<Locale> locales) {
        PositioningPolicy policy = Policies.current();
        Map<TubeId, KnowledgeState> states = states(content, index, known);
        Optional<Assessment> last = Optional.ofNullable(known.last().get(index));
        ScorecardStatus status = StandingRules.status(states.values(), last,
                Optional.ofNullable(known.resets().get(index)));
        @Nullable
        Integer beforeReset = RetakeRules.remaining(policy.resetAfter(), states.values(), known.now()).orElse(null);
        @Nullable
        Integer beforeImprove = RetakeRules.remaining(policy.improveAfter(), states.values(), known.now())
                .orElse(null);
        @Nullable
        Assessment underWay = last.filter(assessment -> assessment.state() == AssessmentState.STARTED).orElse(null);
        Target target = target(content, index, locales, policy);
        Improvement improvement = underWay == null
                ? RetakeRules.improvement(target, states, policy, known.now())
                : new Improvement.Nothing();
        boolean improves = improvement instanceof Improvement.Possible;
        Map<TubeId, KnowledgeState> next = improvement instanceof Improvement.Possible(var begins) ? begins : states;
        boolean asks = underWay != null
                || !NextSkillRules.isFinished(target, next, progress(status, improves, last), policy);
        Outlook outlook = OutlookRules.outlook(content, index, asks ? target : NOTHING, next, policy,
                ProfilePolicies.effort());
        return new Scorecard(outlook.score(), status, beforeReset, beforeImprove, improves, underWay, outlook,
                action(improves, underWay));
    }

    /** What was completed is not begun again for what the estimate put out of reach, as a first question would be. */
    private static Progress progress(ScorecardStatus status, boolean improves, Optional<Assessment> last) {
        return last.filter(_ -> status == ScorecardStatus.COMPLETED && !improves)
                .filter(assessment -> !assessment.answered().isEmpty())
                .map(assessment -> new Progress(Set.of(assessment.answered().getLast()), false)).orElse(Progress.NONE);
    }

    private static NextAction action(boolean improves, @Nullable Assessment underWay) {
        if (underWay != null) {
            return NextAction.CONTINUE;
        }
        return improves ? NextAction.IMPROVE : NextAction.START;
    }

    private Target target(PublishedContent content, CompetenceIndex index, List<Locale> locales,
            PositioningPolicy policy) {
        return targets.find(content, new Subject.OfCompetence(index), locales, policy).orElse(NOTHING);
    }

    private static Map<TubeId, KnowledgeState> states(PublishedContent content, CompetenceIndex index, Known known) {
        Map<TubeId, KnowledgeState> states = new HashMap<>();
        for (Tube tube : content.tubes().of(index)) {
            KnowledgeState state = known.states().get(tube.id());
            if (state != null) {
                states.put(tube.id(), state);
            }
        }
        return states;
    }
}
