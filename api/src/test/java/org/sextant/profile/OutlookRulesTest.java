package org.sextant.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.assessment.adaptive.Audience;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.TargetRules;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.Pix;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.test.LadderContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sextant.schema.text.LocalizedText.french;

class OutlookRulesTest {
    private static final CompetenceIndex COMPETENCE = new CompetenceIndex("1.1");
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
    private static final Audience AUDIENCE = new Audience(List.of(Locale.FRENCH), Set.of("QROC"));

    @Test
    void nothingKnownPromisesEverythingAndExpectsWhatTheEstimateSays() {
        Outlook outlook = outlook(Map.of(), 5, "a-1", "a-2", "a-3", "b-1", "b-2");
        // every skill brings 4; at the first estimate of 3.5 levels 1, 2 and 3 succeed with .924, .818 and .622
        assertThat(outlook.greatestGain()).isEqualTo(20);
        assertThat(outlook.expectedGain()).isCloseTo(4 * (2 * 0.9241418 + 2 * 0.8175745 + 0.6224593), within(1e-5));
        assertThat(outlook.questions()).isEqualTo(2 + 2);
        assertThat(outlook.minutes()).isEqualTo(5);
        assertThat(outlook.tubes()).containsExactly(new TubeId("a"), new TubeId("b"));
        assertThat(outlook.reachable()).isEqualTo(new Pix(20));
    }

    @Test
    void whatIsKnownIsNoGainAndCapsHold() {
        KnowledgeState a = new KnowledgeState(1, AT, 3, AT, List.of(3, 1));
        Outlook outlook = outlook(Map.of(new TubeId("a"), a), 1, "a-1", "a-2", "a-3", "b-1", "b-2");
        assertThat(outlook.score().pix()).isEqualTo(new Pix(4));
        assertThat(outlook.greatestGain()).isEqualTo(4);
        assertThat(outlook.expectedGain()).isEqualTo(4);
        assertThat(outlook.questions()).isEqualTo(1 + 2);
        assertThat(outlook.tubes()).containsExactly(new TubeId("b"), new TubeId("a"));
        assertThat(outlook.missingPix(1)).isEqualTo(4);
        assertThat(outlook.leadsTo(1)).isTrue();
        assertThat(outlook.leadsTo(2)).isFalse();
    }

    @Test
    void choicesBeginWithTheMostPixForAQuestionAndLeaveOutWhatBringsNone() {
        Outlook done = outlook(Map.of(new TubeId("a"), new KnowledgeState(2, AT, null, null, List.of(2))), 5, "a-1",
                "a-2");
        Outlook shortOne = outlook(Map.of(), 5, "a-1", "b-1");
        Outlook longOne = outlook(Map.of(), 5, "a-1", "a-6", "a-7", "a-8");
        assertThat(OutlookRules.choices(List.of(longOne, done, shortOne))).containsExactly(shortOne, longOne);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 2", "2, 2, 3", "3, 2, 3", "4, 3, 4", "7, 3, 4", "8, 4, 5"})
    void eachAnswerAboutHalvesWhatIsOpen(long open, int questions, int minutes) {
        assertThat(OutlookRules.questions(open)).isEqualTo(questions)
                .isEqualTo((int) Math.ceil(Math.log(open + 1) / Math.log(2)));
        assertThat(OutlookRules.minutes(questions, new EffortPolicy("e", Duration.ofSeconds(75)))).isEqualTo(minutes);
    }

    private static Outlook outlook(Map<TubeId, KnowledgeState> known, int maximum, String... names) {
        List<Skill> skills = Stream.of(names).map(OutlookRulesTest::skill).toList();
        PublishedContent content = LadderContent.published(COMPETENCE, skills,
                skills.stream().map(LadderContent::challenge).toList(), new Level(maximum));
        PositioningPolicy policy = Policies.current();
        return OutlookRules.outlook(content, COMPETENCE,
                TargetRules.competence(content, COMPETENCE, AUDIENCE, policy), known, policy, ProfilePolicies.effort());
    }

    private static Skill skill(String name) {
        return new Skill(new SkillId(name), new TubeId(name.substring(0, 1)), new Level(name.charAt(2) - '0'),
                SkillStatus.ACTIVE, french("Savoir"), null, List.of(), List.of());
    }
}
