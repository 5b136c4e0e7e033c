package org.sextant.studio.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Severity;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/**
 * Judges everything at once, as if all that was proposed were validated. That whoever is shown the outcome may read drafts
 * is for the caller to see to.
 */
@Singleton
public final class VerdictService {
    private static final BinaryOperator<Severity> WORSE = BinaryOperator.minBy(Severity::compareTo);

    private final DraftContentService contents;
    private final ChallengeTypes types;
    private final Cache<Content, Map<EntityRef, Severity>> verdicts = Caffeine.newBuilder().weakKeys().build();
    /** What is said of challenges whatever stands beside them: their samples are graded once. */
    private final Cache<Challenge, List<Breach>> alone = Caffeine.newBuilder().weakKeys().build();

    VerdictService(DraftContentService contents, ChallengeTypes types) {
        this.contents = contents;
        this.types = types;
    }

    /** The worst that the rules say of each entity of some content; those of which they say nothing are left out. */
    public Map<EntityRef, Severity> worst(Content content) {
        return verdicts.get(content, this::judged);
    }

    private Map<EntityRef, Severity> judged(Content content) {
        Content validated = contents.with(content, validated(content.challenges()));
        Map<EntityRef, Severity> worst = new HashMap<>();
        Stream<Breach> alone = validated.challenges().stream().flatMap(one -> alone(one, validated).stream());
        Stream.concat(ContentRules.together(validated, types::find).stream(), alone).map(ContentProblem::of)
                .forEach(problem -> worst.merge(problem.entity(), problem.severity(), WORSE));
        return Map.copyOf(worst);
    }

    /** What the rules say of a challenge whatever stands beside it; one that is read anew is another one. */
    public List<Breach> alone(Challenge challenge, Content frame) {
        return alone.get(challenge, one -> ContentRules.alone(only(one, frame), types::find));
    }

    private static Content only(Challenge challenge, Content frame) {
        return new Content(frame.maxReachableLevel(), frame.framework(), List.of(), List.of(), List.of(),
                List.of(challenge), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The challenges that validating changes: those that were proposed, and the former versions of these. */
    private static Map<EntityRef, Object> validated(List<Challenge> challenges) {
        List<Validation> all = challenges.stream().filter(one -> one.status() == ChallengeStatus.PROPOSED)
                .map(one -> Validation.of(one, challenges)).toList();
        Map<EntityRef, Object> changed = new HashMap<>();
        all.stream().flatMap(validation -> validation.archived().stream())
                .forEach(former -> changed.put(QualityService.challenge(former), former));
        all.stream().map(Validation::entity).map(Challenge.class::cast)
                .forEach(newer -> changed.put(QualityService.challenge(newer), newer));
        return changed;
    }
}
