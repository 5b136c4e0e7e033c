package org.sextant.simulation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.profile.CompetenceScore;
import org.sextant.profile.ProfilePolicies;
import org.sextant.profile.ProfileRules;
import org.sextant.schema.framework.CompetenceIndex;

/** What a simulation found: counts by competence, by true level, and over profiles. */
final class Findings {
    private final SortedMap<CompetenceIndex, Tally> byCompetence = new TreeMap<>();
    private final SortedMap<Integer, Tally> byTrueLevel = new TreeMap<>();
    private long certifiable;
    private long notCertifiable;
    private long falselyCertifiable;
    private long falselyNotCertifiable;

    /** Counts an assessment of a competence. */
    void add(Sitting sitting, CompetenceScore found, CompetenceScore truth) {
        byCompetence.computeIfAbsent(truth.competence(), _ -> new Tally()).add(sitting, found, truth);
        byTrueLevel.computeIfAbsent(truth.level(), _ -> new Tally()).add(sitting, found, truth);
    }

    /** Counts a profile. */
    void add(List<CompetenceScore> found, List<CompetenceScore> truth) {
        boolean is = ProfileRules.isCertifiable(truth, ProfilePolicies.certifiability());
        boolean seems = ProfileRules.isCertifiable(found, ProfilePolicies.certifiability());
        certifiable += is ? 1 : 0;
        notCertifiable += is ? 0 : 1;
        falselyCertifiable += seems && !is ? 1 : 0;
        falselyNotCertifiable += is && !seems ? 1 : 0;
    }

    /** Counts what others have found. */
    void add(Findings other) {
        other.byCompetence.forEach((key, tally) -> byCompetence.computeIfAbsent(key, _ -> new Tally()).add(tally));
        other.byTrueLevel.forEach((key, tally) -> byTrueLevel.computeIfAbsent(key, _ -> new Tally()).add(tally));
        certifiable += other.certifiable;
        notCertifiable += other.notCertifiable;
        falselyCertifiable += other.falselyCertifiable;
        falselyNotCertifiable += other.falselyNotCertifiable;
    }

    /** By the index of the competence. */
    SortedMap<CompetenceIndex, Tally> byCompetence() {
        return byCompetence;
    }

    /** By the true level in the competence. */
    SortedMap<Integer, Tally> byTrueLevel() {
        return byTrueLevel;
    }

    /** All assessments together. */
    Tally all() {
        Tally all = new Tally();
        byTrueLevel.values().forEach(all::add);
        return all;
    }

    /** The largest share of the assessments of a competence in which one challenge was asked. */
    double greatestExposure() {
        return byCompetence.values().stream().mapToDouble(tally -> (double) tally.mostUsed() / tally.assessments())
                .max().orElse(0);
    }

    long certifiable() {
        return certifiable;
    }

    long notCertifiable() {
        return notCertifiable;
    }

    /** Profiles that seem certifiable and are not. */
    long falselyCertifiable() {
        return falselyCertifiable;
    }

    /** Profiles that are certifiable and do not seem so. */
    long falselyNotCertifiable() {
        return falselyNotCertifiable;
    }
}
