package org.sextant.studio.quality;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;

/**
 * What validating an entity makes of it and of others.
 *
 * @param entity   the record that a release will have of it: a proposed challenge becomes a validated one
 * @param archived the former versions of a validated prototype, with their variants, as they become
 */
public record Validation(Object entity, List<Challenge> archived) {
    public Validation {
        archived = List.copyOf(archived);
    }

    /**
     * What validating comes to.
     *
     * @param entity     as it is
     * @param challenges all that may be in production, those of its skill at least
     */
    public static Validation of(Object entity, Collection<Challenge> challenges) {
        if (!(entity instanceof Challenge challenge)) {
            return new Validation(entity, List.of());
        }
        Challenge validated = challenge.status() == ChallengeStatus.PROPOSED
                ? as(ChallengeStatus.VALIDATED, challenge)
                : challenge;
        return new Validation(validated, challenges.stream().filter(formerOf(validated))
                .map(former -> as(ChallengeStatus.ARCHIVED, former)).toList());
    }

    /** Whether something is in production, and was so before a validated prototype of a newer version. */
    private static Predicate<Challenge> formerOf(Challenge newer) {
        return former -> newer.isPrototype() && newer.status() == ChallengeStatus.VALIDATED
                && former.skill().equals(newer.skill()) && former.version() < newer.version()
                && former.status() == ChallengeStatus.VALIDATED;
    }

    private static Challenge as(ChallengeStatus status, Challenge it) {
        return new Challenge(it.id(), it.skill(), it.version(), it.variant(), it.type(), status, it.usage(),
                it.locales(), it.instruction(), it.illustration(), it.attachments(), it.embed(), it.timer(),
                it.focused(), it.shuffled(), it.tolerances(), it.options(), it.solution(), it.explanation(),
                it.samples(), it.rubric(), it.suitability(), it.parameters(), it.generation());
    }
}
