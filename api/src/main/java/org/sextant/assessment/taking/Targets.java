package org.sextant.assessment.taking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.Feedback;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Audience;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.adaptive.TargetRules;
import org.sextant.content.ContentScope;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.type.ChallengeTypes;

/** What tests are about, on the release and under the policy that each began with. */
@Singleton
public final class Targets {
    private static final int REMEMBERED = 1_000;

    private final ContentStore store;
    private final ChallengeTypes types;
    private final Cache<Key, Optional<Target>> targets = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Targets(ContentStore store, ChallengeTypes types) {
        this.store = store;
        this.types = types;
    }

    /** The release in service, which new tests begin with. */
    public PublishedContent inService() {
        return store.current();
    }

    /** Whether the release of a test is at hand, so that it is not read when it is asked for. */
    public boolean isInMemory(ReleaseNumber release) {
        return store.isInMemory(release);
    }

    /** The release of a test. */
    public PublishedContent content(ReleaseNumber release) {
        try {
            return store.byNumber(release).orElseThrow(
                    () -> new IllegalStateException("a test is on release " + release + ", which there is not"));
        } catch (UnreadableRelease unreadable) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "Release " + release + " cannot be read at the moment.");
        }
    }

    /** What is read of content below a test: its release, in its languages. */
    ContentScope scope(Assessment assessment) {
        return new ContentScope(content(assessment.release()), assessment.locales());
    }

    /** Whether this server has the type of a challenge that a test asked; plug-ins come and go between two starts. */
    public boolean isTypeInstalled(ReleaseNumber release, ChallengeId asked) {
        return types.find(Feedback.challenge(content(release), asked).type()).isPresent();
    }

    /** The policy of a test. */
    public PositioningPolicy policy(Assessment assessment) {
        return Policies.byId(assessment.policy()).orElseThrow(
                () -> new IllegalStateException("a test is under the policy " + assessment.policy()));
    }

    /** What a test is about. */
    public Target of(Assessment assessment) {
        return find(content(assessment.release()), assessment.subject(), assessment.locales(), policy(assessment))
                .orElseThrow(() -> new IllegalStateException("a test is about " + assessment.subject()));
    }

    /** What a test of these languages would be about; none where the release has no such subject. */
    public Optional<Target> find(PublishedContent content, Subject subject, List<Locale> locales,
            PositioningPolicy policy) {
        return targets.get(new Key(content.number(), subject, locales, policy.id()),
                _ -> made(content, subject, new Audience(locales, types.keys()), policy));
    }

    private static Optional<Target> made(PublishedContent content, Subject subject, Audience audience,
            PositioningPolicy policy) {
        return switch (subject) {
            case Subject.OfCompetence(var index) -> content.competence(index)
                    .map(_ -> TargetRules.competence(content, index, audience, policy));
            case Subject.OfTargetProfile(var id) -> content.targetProfiles().find(id.value())
                    .map(profile -> TargetRules.profile(content, profile, audience, policy));
            case Subject.OfDemonstration _ -> Optional.empty();
        };
    }

    private record Key(ReleaseNumber release, Subject subject, List<Locale> locales, String policy) {
    }
}
