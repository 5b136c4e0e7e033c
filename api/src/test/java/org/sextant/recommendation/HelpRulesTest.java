package org.sextant.recommendation;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.sextant.tutorial.own.TutorialRatings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.text.LocalizedText.french;

class HelpRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final TubeId TUBE = new TubeId("a");
    private static final SubjectTarget TARGET = new SubjectTarget(TUBE, levels(1, 2, 3, 4));
    private static final List<Skill> LADDER = IntStream.rangeClosed(1, 5).mapToObj(level -> skill(level, "t" + level))
            .toList();

    private final Map<TutorialId, Tutorial> shelf = new HashMap<>();
    private final Map<TutorialId, TutorialRatings> ratings = new HashMap<>();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            // floor | ceiling | tutorials: those of rungs not mastered, the next one first, up to what is aimed at
            "0 | - | t1 t2 t3 t4", "0 | 1 | t1 t2 t3 t4", "1 | - | t2 t3 t4", "2 | 3 | t3 t4", "3 | 5 | t4",
            "4 | - | ''",
            "8 | - | ''"})
    void aTutorialIsShownWhileItsSkillIsNotMastered(int floor, @Nullable Integer ceiling, String expected) {
        IntStream.rangeClosed(1, 5).forEach(level -> tutorial("t" + level, TutorialFormat.PAGE, 5, "Sextant"));
        assertThat(keys(found(LADDER, state(floor, ceiling)))).isEqualTo(expected);
    }

    @Test
    void whatWasFailedComesBeforeWhatWasNotAskedAtTheSameRung() {
        tutorial("t1", TutorialFormat.PAGE, 5, "Sextant");
        SubjectTutorial untested = found(LADDER, state(0, null)).getFirst();
        SubjectTutorial failed = found(LADDER, state(0, 1)).getFirst();
        assertThat(failed.score() - untested.score()).isEqualTo(15);
        assertThat(points(failed, TutorialReason.FAILED)).isEqualTo(15);
        assertThat(points(failed, TutorialReason.MATCH)).isEqualTo(60);
        assertThat(points(untested, TutorialReason.FAILED)).isZero();
    }

    @Test
    void shortRatedFreshAndEssentialOnesComeFirst() {
        tutorial("short", TutorialFormat.PAGE, 2, "a");
        tutorial("long", TutorialFormat.VIDEO, 25, "b");
        assertThat(keys(found(List.of(skill(1, "long", "short")), state(0, 1)))).isEqualTo("short long");
        tutorial("liked", TutorialFormat.VIDEO, 25, "b");
        ratings.put(new TutorialId("liked"), new TutorialRatings(40, 1));
        assertThat(keys(found(List.of(skill(1, "long", "liked")), state(0, 1)))).isEqualTo("liked long");
        ratings.put(new TutorialId("liked"), new TutorialRatings(1, 40));
        assertThat(keys(found(List.of(skill(1, "long", "liked")), state(0, 1)))).isEqualTo("long liked");
        shelf.put(new TutorialId("old"), made("old", TutorialFormat.VIDEO, 25, "b", LocalDate.of(2014, 1, 1)));
        assertThat(keys(found(List.of(skill(1, "old", "long")), state(0, 1)))).isEqualTo("long old");
        Skill more = new Skill(new SkillId("a-1"), TUBE, new Level(1), SkillStatus.ACTIVE, french("a"), null,
                List.of(new TutorialId("long")), List.of(new TutorialId("liked")));
        ratings.clear();
        assertThat(keys(found(List.of(more), state(0, 1)))).isEqualTo("long liked");
    }

    @Test
    void formatsAndSourcesTakeTurns() {
        tutorial("v1", TutorialFormat.VIDEO, 3, "a");
        tutorial("v2", TutorialFormat.VIDEO, 3, "a");
        tutorial("v3", TutorialFormat.VIDEO, 3, "b");
        tutorial("p1", TutorialFormat.PAGE, 8, "c");
        assertThat(keys(found(List.of(skill(1, "v1", "v2", "v3", "p1")), state(0, 1)))).isEqualTo("v1 p1 v3 v2");
    }

    @Test
    void diversityDoesNotPutAnotherRungBeforeTheNextOne() {
        Stream.of("v1", "v2", "v3").forEach(id -> tutorial(id, TutorialFormat.VIDEO, 3, "a"));
        tutorial("p9", TutorialFormat.PAGE, 1, "b");
        assertThat(keys(found(List.of(skill(1, "v1", "v2", "v3"), skill(4, "p9")), state(0, 1))))
                .isEqualTo("v1 v2 v3 p9");
    }

    @Test
    void aTutorialOfSeveralSkillsComesOnceForTheMostUrgent() {
        tutorial("x", TutorialFormat.PAGE, 5, "a");
        assertThat(found(List.of(skill(2, "x"), skill(3, "x"), skill(4, "x")), state(1, 3))).singleElement()
                .satisfies(only -> assertThat(only.skill().level()).isEqualTo(new Level(2)));
    }

    @Test
    void aGroupIsHelpedWhereMostAre() {
        IntStream.rangeClosed(1, 4).forEach(level -> tutorial("t" + level, TutorialFormat.PAGE, 5, "Sextant"));
        assertThat(keys(found(LADDER, state(2, 3), state(2, null), state(0, null)))).startsWith("t3");
        assertThat(keys(found(LADDER, state(0, 1), state(0, null), state(2, null)))).startsWith("t1");
        assertThat(found(LADDER, state(4, null), state(3, null))).extracting(each -> each.tutorial().id().value())
                .containsExactly("t4");
    }

    @Test
    void skillsThatAreNotActiveAndTutorialsThatAreNotThereBringNothing() {
        tutorial("t1", TutorialFormat.PAGE, 5, "Sextant");
        Skill archived = new Skill(new SkillId("a-1"), TUBE, new Level(1), SkillStatus.ARCHIVED, french("a"), null,
                List.of(new TutorialId("t1")), List.of());
        assertThat(found(List.of(archived, skill(2, "gone")), state(0, 1))).isEmpty();
    }

    @Test
    void theSameStateHasTheSameAnswerWhateverTheOrder() {
        Random random = new Random(20261123);
        for (int round = 0; round < 300; round++) {
            shelf.clear();
            IntStream.range(0, 12).forEach(i -> tutorial("t" + i,
                    TutorialFormat.values()[random.nextInt(TutorialFormat.values().length)], 1 + random.nextInt(4),
                    "s" + random.nextInt(3)));
            List<Skill> ladder = new ArrayList<>(IntStream.rangeClosed(1, 4).mapToObj(level -> skill(level,
                    IntStream.range(0, 4).mapToObj(_ -> "t" + random.nextInt(12)).toArray(String[]::new))).toList());
            List<KnowledgeState> learners = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(_ -> state(random.nextInt(5), null)).toList());
            List<SubjectTutorial> first = found(ladder, learners.toArray(KnowledgeState[]::new));
            assertThat(first).extracting(found -> found.tutorial().id()).doesNotHaveDuplicates();
            assertThat(first).allMatch(found -> found.score() > 0 && found.score() <= 100);
            Collections.shuffle(ladder, random);
            Collections.shuffle(learners, random);
            assertThat(found(ladder, learners.toArray(KnowledgeState[]::new))).isEqualTo(first);
        }
    }

    private List<SubjectTutorial> found(List<Skill> ladder, KnowledgeState... learners) {
        return HelpRules.tutorials(TARGET, ladder, List.of(learners), id -> Optional.ofNullable(shelf.get(id)),
                ratings, DAY);
    }

    private void tutorial(String id, TutorialFormat format, int minutes, String source) {
        shelf.put(new TutorialId(id), made(id, format, minutes, source, LocalDate.of(2026, 11, 1)));
    }

    private static Tutorial made(String id, TutorialFormat format, int minutes, String source, LocalDate on) {
        return new Tutorial(new TutorialId(id), id, source, format, Duration.ofMinutes(minutes), "fr", null,
                URI.create("https://example.org/" + id), null, on, null);
    }

    private static double points(SubjectTutorial found, TutorialReason reason) {
        return found.points().stream().filter(points -> points.reason() == reason).findFirst().orElseThrow().points();
    }

    private static String keys(List<SubjectTutorial> found) {
        return String.join(" ", found.stream().map(each -> each.tutorial().id().value()).toList());
    }

    private static KnowledgeState state(int floor, @Nullable Integer ceiling) {
        return new KnowledgeState(floor, null, ceiling, null, List.of());
    }

    private static Skill skill(int level, String... tutorials) {
        return new Skill(new SkillId("a-" + level), TUBE, new Level(level), SkillStatus.ACTIVE, french("a"), null,
                Stream.of(tutorials).distinct().map(TutorialId::new).toList(), List.of());
    }

    private static List<Level> levels(int... levels) {
        return IntStream.of(levels).mapToObj(Level::new).toList();
    }
}
