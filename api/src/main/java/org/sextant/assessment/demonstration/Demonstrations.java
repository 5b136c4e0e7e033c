package org.sextant.assessment.demonstration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.assessment.taking.Targets;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.type.ChallengeTypes;

/** Demonstrations from their sealed states, and back. */
@Singleton
final class Demonstrations {
    /** How long one may last. */
    static final Duration LIFETIME = Duration.ofHours(3);
    private static final Set<ChallengeStatus> PLAYABLE = Set.of(ChallengeStatus.VALIDATED, ChallengeStatus.ARCHIVED);

    private final Seal seal;
    private final Targets targets;
    private final ChallengeTypes types;

    Demonstrations(Seal seal, Targets targets, ChallengeTypes types) {
        this.seal = seal;
        this.targets = targets;
        this.types = types;
    }

    /** One that begins on the release in service; none where that has no such form. */
    Optional<Demonstration> begun(String form, Seed seed, List<Locale> locales, Instant at) {
        PublishedContent content = targets.inService();
        return content.forms().find(form).map(_ -> of(new DemonstrationState(form, content.number().value(), seed.hex(),
                locales.stream().map(Locale::toLanguageTag).toList(), at, null, false, List.of()), content));
    }

    /** The one that a key holds; none where it is not ours, or too old. */
    Optional<Demonstration> open(AssessmentKey.Sealed key, Instant at) {
        return seal.open(key).filter(state -> at.isBefore(state.startedAt().plus(LIFETIME)))
                .map(state -> of(state, targets.content(new ReleaseNumber(state.release()))));
    }

    /** What learners see of one, under a key that holds it. */
    Assessment sealed(Demonstration demonstration) {
        return demonstration.assessment(seal.seal(demonstration.state()));
    }

    private Demonstration of(DemonstrationState state, PublishedContent content) {
        List<ChallengeId> challenges = content.forms().find(state.form()).stream()
                .flatMap(form -> form.challenges().stream())
                .flatMap(id -> content.challenges().find(id.value()).stream())
                .filter(this::isAsked).map(Challenge::id).toList();
        return new Demonstration(state, content, challenges);
    }

    /** What cannot be shown or graded here, or is kept for certification, is left out. */
    private boolean isAsked(Challenge challenge) {
        return PLAYABLE.contains(challenge.status()) && challenge.usage() != Usage.CERTIFICATION
                && types.find(challenge.type()).isPresent();
    }
}
