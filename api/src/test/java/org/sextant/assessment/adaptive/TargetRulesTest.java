package org.sextant.assessment.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.test.LadderContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.text.LocalizedText.french;

class TargetRulesTest {
    private static final CompetenceIndex COMPETENCE = new CompetenceIndex("1.1");
    private static final Audience FRENCH = new Audience(List.of(Locale.FRENCH), Set.of("QCU"));
    private static final Audience ENGLISH = new Audience(List.of(Locale.UK, Locale.FRENCH), Set.of("QCU"));

    @ParameterizedTest(name = "{0}: {1} in French, {2} in English")
    @CsvSource(textBlock = """
            0 VALIDATED BOTH fr,                                     a,       a
            0 VALIDATED TRAINING fr,                                 a,       a
            0 VALIDATED CERTIFICATION fr,                            ,
            0 PROPOSED BOTH fr,                                      ,
            0 OBSOLETE BOTH fr,                                      ,
            0 ARCHIVED BOTH fr,                                      a,       a
            0 ARCHIVED BOTH fr | 1 VALIDATED BOTH fr,                b > a,   b > a
            0 VALIDATED BOTH fr | 1 VALIDATED BOTH en | 2 VALIDATED BOTH fr en, a c, b c > a
            0 VALIDATED BOTH fr | 1 ARCHIVED BOTH en,                a,       a > b
            0 VALIDATED BOTH en | 1 ARCHIVED BOTH fr,                b,       a > b
            0 VALIDATED BOTH de,                                     ,
            0 VALIDATED BOTH fr | 1 VALIDATED BOTH fr,               a b,     a b
            0 VALIDATED BOTH fr | 1 VALIDATED CERTIFICATION fr,      a,       a
            """)
    void whatMayBeAskedIsInProductionOrElseArchivedInTheLanguageChosenOrElseItsFallback(String challenges,
            @Nullable String french, @Nullable String english) {
        assertThat(ranks(skill(challenges, FRENCH))).isEqualTo(Optional.ofNullable(french).orElse(""));
        assertThat(ranks(skill(challenges, ENGLISH))).isEqualTo(Optional.ofNullable(english).orElse(""));
    }

    @Test
    void aTypeThatIsNotInstalledIsNotAsked() {
        Audience without = new Audience(List.of(Locale.FRENCH), Set.of("QCM"));
        assertThat(skill("0 VALIDATED BOTH fr", without).hasChallenge()).isFalse();
    }

    @ParameterizedTest(name = "{0}: timed {1}")
    @CsvSource(textBlock = """
            0 VALIDATED BOTH fr T,                               true
            0 VALIDATED BOTH fr,                                 false
            0 VALIDATED BOTH fr | 1 VALIDATED BOTH fr T,         false
            0 VALIDATED BOTH fr T | 1 VALIDATED BOTH fr,         true
            0 VALIDATED CERTIFICATION en T | 1 VALIDATED BOTH fr,true
            0 ARCHIVED BOTH fr T | 0 VALIDATED BOTH fr,          false
            0 VALIDATED BOTH fr T | 0 ARCHIVED BOTH fr,          true
            0 PROPOSED BOTH fr T | 0 VALIDATED BOTH fr,          false
            0 PROPOSED BOTH fr T | 0 ARCHIVED BOTH fr,           false
            0 PROPOSED BOTH fr | 0 ARCHIVED BOTH fr T,           true
            0 PROPOSED BOTH fr T | 1 VALIDATED BOTH fr,          false
            """)
    void aSkillIsTimedWhenItsPrototypeInProductionIs(String challenges, boolean timed) {
        assertThat(skill(challenges, FRENCH).timed()).isEqualTo(timed);
    }

    @Test
    void activeSkillsAreTargetsWithOrWithoutAChallenge() {
        List<Skill> skills = List.of(rung("a", 1, SkillStatus.ACTIVE), rung("a", 2, SkillStatus.ARCHIVED),
                rung("a", 3, SkillStatus.ACTIVE), rung("a", 8, SkillStatus.ACTIVE),
                rung("b", 4, SkillStatus.UNDER_CONSTRUCTION), rung("b", 5, SkillStatus.OBSOLETE));
        PublishedContent content = LadderContent.published(COMPETENCE, skills,
                challenges(skills.getFirst(), "0 VALIDATED BOTH fr"), new Level(5));
        Target target = TargetRules.competence(content, COMPETENCE, FRENCH, Policies.current());
        assertThat(target.tubes()).extracting(tube -> tube.id().value()).containsExactly("a", "b");
        assertThat(target.skills().collect(Collectors.toMap(s -> s.id().value(), TargetSkill::hasChallenge)))
                .isEqualTo(Map.of("a-1", true, "a-3", false, "a-8", false));
    }

    @Test
    void aTargetProfileTakesEachTubeUpToItsLevel() {
        List<Skill> skills = List.of(rung("a", 1, SkillStatus.ACTIVE), rung("a", 3, SkillStatus.ACTIVE),
                rung("a", 4, SkillStatus.ACTIVE), rung("b", 2, SkillStatus.ACTIVE), rung("c", 1, SkillStatus.ACTIVE));
        PublishedContent content = LadderContent.published(COMPETENCE, skills, List.of(), new Level(5));
        TargetProfile profile = new TargetProfile(new TargetProfileId("p"), french("P"), french("P"), List.of(),
                List.of(new CappedTube(new TubeId("a"), new Level(3)), new CappedTube(new TubeId("b"), new Level(1))),
                List.of(), List.of());
        assertThat(TargetRules.profile(content, profile, FRENCH, Policies.current()).skills())
                .extracting(skill -> skill.id().value()).containsExactly("a-1", "a-3");
    }

    private static String ranks(TargetSkill skill) {
        return skill.ranks().stream()
                .map(rank -> rank.stream().map(ChallengeId::value).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" > "));
    }

    private static TargetSkill skill(String challenges, Audience audience) {
        Skill skill = rung("t", 2, SkillStatus.ACTIVE);
        PublishedContent content = LadderContent.published(COMPETENCE, List.of(skill), challenges(skill, challenges),
                new Level(5));
        return TargetRules.competence(content, COMPETENCE, audience, Policies.current()).skills().findFirst()
                .orElseThrow();
    }

    /** Challenges a, b, c such as {@code 0 VALIDATED BOTH fr en T}: variant, status, usage, languages, T for a timer. */
    private static List<Challenge> challenges(Skill skill, String text) {
        List<Challenge> challenges = new ArrayList<>();
        for (String line : text.split(" \\| ")) {
            List<String> words = Stream.of(line.split(" ")).toList();
            Challenge plain = LadderContent.challenge(skill);
            String id = String.valueOf((char) ('a' + challenges.size()));
            List<String> locales = words.stream().skip(3).filter(word -> !word.equals("T")).toList();
            challenges.add(new Challenge(new ChallengeId(id), plain.skill(), 1, Integer.parseInt(words.get(0)), "QCU",
                    ChallengeStatus.valueOf(words.get(1)), Usage.valueOf(words.get(2)), locales, plain.instruction(),
                    null, List.of(), null, words.contains("T") ? new Timer(60, null) : null, false, false, List.of(),
                    plain.options(), plain.solution(), null, plain.samples(), null, plain.suitability(), null, null));
        }
        return challenges;
    }

    private static Skill rung(String tube, int level, SkillStatus status) {
        return new Skill(new SkillId(tube + "-" + level), new TubeId(tube), new Level(level), status, french("Savoir"),
                null, List.of(), List.of());
    }
}
