package org.sextant.profile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sextant.content.index.ExactPix;
import org.sextant.platform.Pix;
import org.sextant.profile.Certifiability.Stretch;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileRulesTest {
    private static final CertifiabilityPolicy POLICY = ProfilePolicies.certifiability();

    @ParameterizedTest(name = "{1} pix, {2} certifiable competences: {3}")
    @CsvFileSource(resources = "profiles.csv", numLinesToSkip = 1)
    void aProfileIsCertifiableFromFiveCompetencesOfLevelOne(String pix, int total, int competences,
            String certifiable) {
        int[] each = Stream.of(pix.split(" ")).mapToInt(Integer::parseInt).toArray();
        List<CompetenceScore> scores = IntStream.range(0, each.length).mapToObj(i -> score(i, each[i])).toList();
        assertThat(ProfileRules.total(scores)).isEqualTo(new Pix(total));
        assertThat(ProfileRules.certifiableCompetences(scores, POLICY)).isEqualTo(competences);
        assertThat(ProfileRules.isCertifiable(scores, POLICY)).isEqualTo(certifiable.equals("yes"));
        Certifiability told = ProfileRules.certifiability(scores.stream().map(s -> outlook(s, 8, 5, 40)).toList(),
                POLICY);
        assertThat(told.isCertifiable()).isEqualTo(certifiable.equals("yes"));
        assertThat(told.reached()).isEqualTo(competences);
        assertThat(told.missing()).isEqualTo(Math.max(0, 5 - competences)).isEqualTo(told.shortestWay().size());
    }

    @Test
    void theShortestWayTakesTheNearestCompetencesThatTheReleaseAllows() {
        List<Outlook> outlooks = List.of(outlook(score(0, 20), 0, 0, 40), outlook(score(1, 9), 9, 10, 40),
                outlook(score(2, 8), 3, 3, 40), outlook(score(3, 5), 2, 4, 40), outlook(score(4, 2), 20, 9, 40),
                outlook(score(5, 2), 20, 7, 40), outlook(score(6, 7), 9, 3, 7), outlook(score(7, 0), 12, 4, 40));
        Certifiability certifiability = ProfileRules.certifiability(outlooks, POLICY);
        assertThat(certifiability).isEqualTo(new Certifiability("certifiable-1", false, 3, 2,
                List.of(new Stretch(index(5), 6, 7, false), new Stretch(index(4), 6, 9, false))));
    }

    @Test
    void whereFailuresBarEveryWayASecondTryIsOne() {
        List<Outlook> outlooks = IntStream.range(0, 6).mapToObj(i -> outlook(score(i, i), 2, i, 40)).toList();
        assertThat(ProfileRules.certifiability(outlooks, POLICY).shortestWay()).hasSize(5).first()
                .isEqualTo(new Stretch(index(5), 3, 5, true));
    }

    @Test
    void aPolicyThatDecidedIsFoundAgain() {
        assertThat(ProfilePolicies.certifiability("certifiable-1"))
                .contains(new CertifiabilityPolicy("certifiable-1", 5, new Level(1)));
        assertThat(ProfilePolicies.certifiability("certifiable-0")).isEmpty();
    }

    private static Outlook outlook(CompetenceScore score, int greatestGain, int minutes, int reachable) {
        return new Outlook(score, greatestGain, greatestGain / 2.0, minutes, minutes, List.of(), new Pix(reachable));
    }

    private static CompetenceScore score(int competence, int pix) {
        return ScorecardRules.score(index(competence), ExactPix.of(pix, 1), new Level(8));
    }

    private static CompetenceIndex index(int competence) {
        return new CompetenceIndex((1 + competence / 4) + "." + (1 + competence % 4));
    }
}
