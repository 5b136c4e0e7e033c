package org.sextant.tutorial.own;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.text.LocalizedText.french;

class RecommendationRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    /** Levels 1 to 5 of the tube {@code a}, level n with one tutorial {@code an} of n minutes; level 4 is archived. */
    private static final List<Skill> LADDER = Stream.of(1, 2, 3, 4, 5)
            .map(level -> skill("a", level, level == 4 ? SkillStatus.ARCHIVED : SkillStatus.ACTIVE, "a" + level))
            .toList();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            // floor | ceiling | what is recommended, and why: F for failed, N for next in reach
            "0 | - | ''", "1 | - | a2:N", "2 | - | a3:N", "3 | - | a5:N", "4 | - | a5:N", "5 | - | ''", "8 | - | ''",
            "0 | 1 | a1:F", "0 | 2 | a2:F a1:N", "0 | 3 | a3:F a1:N", "0 | 4 | a5:F a1:N", "0 | 5 | a5:F a1:N",
            "0 | 6 | a1:N", "1 | 2 | a2:F", "1 | 3 | a3:F a2:N", "1 | 4 | a5:F a2:N", "1 | 5 | a5:F a2:N",
            "2 | 3 | a3:F", "2 | 4 | a5:F a3:N", "2 | 5 | a5:F a3:N", "3 | 4 | a5:F", "3 | 5 | a5:F", "4 | 5 | a5:F",
            "5 | 6 | ''", "3 | 8 | a5:N"})
    void theRungThatWasFailedAndTheNextOneInReach(int floor, @Nullable Integer ceiling, String expected) {
        assertThat(recommended(Map.of("a", state(floor, ceiling)), LADDER, List.of(), "fr")).isEqualTo(expected);
    }

    @Test
    void aSubjectThatNobodyAskedAboutBringsNothing() {
        assertThat(recommended(Map.of(), LADDER, List.of(), "fr")).isEmpty();
        assertThat(recommended(Map.of("other", state(3, 4)), LADDER, List.of(), "fr")).isEmpty();
    }

    @Test
    void skillsJustFailedComeFirstThenShortOnesThenTheId() {
        List<Skill> skills = List.of(skill("a", 1, SkillStatus.ACTIVE, "a9"), skill("b", 1, SkillStatus.ACTIVE, "b3"),
                skill("c", 2, SkillStatus.ACTIVE, "c3"), skill("d", 2, SkillStatus.ACTIVE, "d1"));
        Map<String, KnowledgeState> states = Map.of("a", state(0, 1), "b", state(0, 1), "c", state(0, 2), "d",
                state(1, null));
        assertThat(recommended(states, skills, List.of(), "fr")).isEqualTo("b3:F c3:F a9:F d1:N");
    }

    @Test
    void aTutorialOfSeveralSkillsIsShownOnceForTheMostPressing() {
        List<Skill> skills = List.of(skill("a", 2, SkillStatus.ACTIVE, "x5"), skill("b", 1, SkillStatus.ACTIVE, "x5"),
                skill("c", 1, SkillStatus.ACTIVE, "x5"));
        Map<String, KnowledgeState> states = Map.of("a", state(1, null), "b", state(0, 1), "c", state(0, 1));
        List<Recommendation> found = RecommendationRules.recommended(byTube(states), skills, find(List.of()),
                List.of(Locale.FRENCH));
        assertThat(found).singleElement().satisfies(only -> {
            assertThat(only.skill().id().value()).isEqualTo("b-1");
            assertThat(only.reason()).isEqualTo(RecommendationReason.JUST_FAILED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fr | f1:F f2:F", "fr-CA | f1:F f2:F", "en | e3:F", "en-GB fr | e3:F",
            "de | f1:F f2:F", "de en | e3:F", "'' | f1:F f2:F"})
    void theTutorialsOfASkillComeInTheBestLanguageThereIs(String wanted, String expected) {
        List<Skill> skills = List.of(skill("a", 1, SkillStatus.ACTIVE, "f1", "e3", "f2", "gone"));
        assertThat(recommended(Map.of("a", state(0, 1)), skills, List.of("gone"), wanted)).isEqualTo(expected);
    }

    @Test
    void aSkillInOneLanguageAloneIsNotLeftWithoutHelp() {
        List<Skill> skills = List.of(skill("a", 1, SkillStatus.ACTIVE, "e3"), skill("b", 1, SkillStatus.ACTIVE, "d4"));
        assertThat(recommended(Map.of("a", state(0, 1), "b", state(0, 1)), skills, List.of(), "fr"))
                .isEqualTo("e3:F d4:F");
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() {
        List<Skill> skills = new ArrayList<>(LADDER);
        Map<String, KnowledgeState> states = new LinkedHashMap<>();
        for (String tube : List.of("k", "l", "m", "n")) {
            states.put(tube, state(tube.equals("l") ? 1 : 0, 3));
            Stream.of(1, 2, 3).forEach(n -> skills.add(skill(tube, n, SkillStatus.ACTIVE, "s" + n, tube + n)));
        }
        String expected = recommended(states, skills, List.of(), "fr");
        assertThat(expected.split(" ")).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        for (long seed = 1; seed <= 50; seed++) {
            Collections.shuffle(skills, new Random(seed));
            assertThat(recommended(states, skills, List.of(), "fr")).as("seed " + seed).isEqualTo(expected);
        }
    }

    private static String recommended(Map<String, KnowledgeState> states, List<Skill> skills, List<String> missing,
            String wanted) {
        List<Locale> locales = Arrays.stream(wanted.split(" ")).filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag).toList();
        return String.join(" ", RecommendationRules.recommended(byTube(states), skills, find(missing), locales).stream()
                .map(r -> r.tutorial().id() + ":" + r.reason().name().replace("JUST_FAILED", "F")
                        .replace("NEXT_IN_REACH", "N"))
                .toList());
    }

    private static Map<TubeId, KnowledgeState> byTube(Map<String, KnowledgeState> states) {
        Map<TubeId, KnowledgeState> byTube = new LinkedHashMap<>();
        states.forEach((tube, state) -> byTube.put(new TubeId(tube), state));
        return byTube;
    }

    private static KnowledgeState state(int floor, @Nullable Integer ceiling) {
        return new KnowledgeState(floor, floor == 0 ? null : NOW, ceiling, ceiling == null ? null : NOW, List.of());
    }

    private static Skill skill(String tube, int level, SkillStatus status, String... tutorials) {
        return new Skill(new SkillId(tube + "-" + level), new TubeId(tube), new Level(level), status, french("Savoir"),
                null, Stream.of(tutorials).map(TutorialId::new).toList(), List.of(new TutorialId("more")));
    }

    /** Tutorials whose last figure is their minutes; those that begin with e are in English, with d in German. */
    private static Function<TutorialId, Optional<Tutorial>> find(List<String> missing) {
        return id -> missing.contains(id.value())
                ? Optional.empty()
                : Optional.of(new Tutorial(id, "Titre", "Sextant",
                        TutorialFormat.PAGE, Duration.ofMinutes(id.value().charAt(id.value().length() - 1) - '0'),
                        switch (id.value().charAt(0)) {
                            case 'e' -> "en";
                            case 'd' -> "de";
                            default -> "fr";
                        }, null, URI.create("https://example.org"), null, LocalDate.EPOCH, null));
    }
}
