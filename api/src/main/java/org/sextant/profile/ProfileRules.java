package org.sextant.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sextant.platform.Pix;
import org.sextant.profile.Certifiability.Stretch;

/** From the scores of all competences to the profile. */
public final class ProfileRules {
    private static final Comparator<Stretch> NEAREST_FIRST = Comparator.comparing(Stretch::afterRetake)
            .thenComparing(Stretch::missingPix).thenComparing(Stretch::minutes).thenComparing(Stretch::competence);

    private ProfileRules() {
    }

    /** The sum. */
    public static Pix total(Collection<CompetenceScore> scores) {
        return new Pix(scores.stream().mapToInt(score -> score.pix().value()).sum());
    }

    /** How many competences have the level that a policy asks for. */
    public static int certifiableCompetences(Collection<CompetenceScore> scores, CertifiabilityPolicy policy) {
        return (int) scores.stream().filter(score -> score.level() >= policy.level().value()).count();
    }

    /** Whether a profile is certifiable. */
    public static boolean isCertifiable(Collection<CompetenceScore> scores, CertifiabilityPolicy policy) {
        return certifiableCompetences(scores, policy) >= policy.competences();
    }

    /**
     * Whether a profile is certifiable, with what is missing and the shortest way to it: the competences that lack the
     * fewest pix of the level asked for, those first that need no second try, among equals the quicker one. A competence
     * that the release lets nobody bring there is on no way.
     */
    static Certifiability certifiability(List<Outlook> outlooks, CertifiabilityPolicy policy) {
        int level = policy.level().value();
        List<CompetenceScore> scores = outlooks.stream().map(Outlook::score).toList();
        int reached = certifiableCompetences(scores, policy);
        int missing = Math.max(0, policy.competences() - reached);
        List<Stretch> way = outlooks.stream()
                .filter(outlook -> outlook.score().level() < level
                        && outlook.reachable().value() >= level * Pix.PER_LEVEL)
                .map(outlook -> new Stretch(outlook.score().competence(), outlook.missingPix(level), outlook.minutes(),
                        !outlook.leadsTo(level)))
                .sorted(NEAREST_FIRST).limit(missing).toList();
        return new Certifiability(policy.id(), missing == 0, reached, missing, way);
    }
}
