package org.sextant.profile;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.Subject;
import org.sextant.assessment.positioning.PositioningService;
import org.sextant.assessment.retake.Reset;
import org.sextant.assessment.retake.RetakeService;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;

/** Profiles: what is known of somebody, read by a release. */
@Singleton
public final class ProfileService {
    private final KnowledgeService knowledge;
    private final PositioningService assessments;
    private final RetakeService retakes;
    private final Scorecards scorecards;
    private final Clock clock;

    ProfileService(KnowledgeService knowledge, PositioningService assessments, RetakeService retakes,
            Scorecards scorecards, Clock clock) {
        this.knowledge = knowledge;
        this.assessments = assessments;
        this.retakes = retakes;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /**
     * One's own profile: three statements, whatever is read of it.
     *
     * @param actor   signed in
     * @param locales the languages that the next assessment would be in, best first
     */
    public Profile profile(Actor actor, PublishedContent content, List<Locale> locales) {
        AccountId account = actor.account().orElseThrow();
        Known known = new Known(knowledge.states(account), last(account), resets(account), clock.instant());
        List<Scorecard> cards = content.competences().stream().map(Competence::index)
                .map(index -> scorecards.scorecard(content, index, known, locales)).toList();
        List<Outlook> outlooks = cards.stream().map(Scorecard::outlook).toList();
        Map<Outlook, Scorecard> byOutlook = cards.stream()
                .collect(Collectors.toMap(Scorecard::outlook, Function.identity()));
        return new Profile(actor, content.header(),
                ProfileRules.total(outlooks.stream().map(Outlook::score).toList()),
                ProfileRules.certifiability(outlooks, ProfilePolicies.certifiability()), cards,
                OutlookRules.choices(outlooks).stream().flatMap(outlook -> Stream.ofNullable(byOutlook.get(outlook)))
                        .toList());
    }

    /** What is reached by a release where this is known, by tube. */
    public static ProfileScores scores(Map<TubeId, KnowledgeState> states, PublishedContent content) {
        List<CompetenceScore> scores = content.competences().stream()
                .map(competence -> ScorecardRules.score(content, competence.index(), states)).toList();
        CertifiabilityPolicy policy = ProfilePolicies.certifiability();
        return new ProfileScores(scores, ProfileRules.total(scores), ProfileRules.isCertifiable(scores, policy),
                policy.id());
    }

    private Map<CompetenceIndex, Assessment> last(AccountId account) {
        return assessments.lastOfCompetences(List.of(account)).getOrDefault(account, List.of()).stream()
                .flatMap(assessment -> assessment.subject() instanceof Subject.OfCompetence(var index)
                        ? Stream.of(Map.entry(index, assessment))
                        : Stream.of())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<CompetenceIndex, Instant> resets(AccountId account) {
        return retakes.resets(List.of(account)).getOrDefault(account, List.of()).stream()
                .collect(Collectors.toMap(Reset::competence, Reset::at, (_, later) -> later));
    }

    /**
     * All that a profile is made of.
     *
     * @param states what is known, by tube
     * @param last   the last assessment of each competence that was started
     * @param resets when each competence was last reset
     */
    record Known(Map<TubeId, KnowledgeState> states, Map<CompetenceIndex, Assessment> last,
            Map<CompetenceIndex, Instant> resets, Instant now) {
    }
}
