package org.sextant.challenges.bank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.Content;

import static org.assertj.core.api.Assertions.assertThat;

/** What the competences that are called complete have at least. */
class BankFloorsTest {
    private static final Content BANK = BundledBank.content();
    private static final Map<SkillId, List<Challenge>> FAMILIES = BANK.challenges().stream()
            .collect(Collectors.groupingBy(Challenge::skill));

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3", "4.1", "4.2"})
    void aCompleteCompetenceCoversEveryLevel(String index) {
        List<Skill> skills = skills(index);
        assertThat(skills.stream().map(Skill::tube).distinct().count()).as("tubes").isGreaterThanOrEqualTo(5);
        IntStream.rangeClosed(1, 8).forEach(level -> assertThat(skills).as("skills of level " + level)
                .filteredOn(skill -> skill.level().value() == level).hasSizeGreaterThanOrEqualTo(level <= 5 ? 3 : 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3", "4.1", "4.2"})
    void everySkillHasAFamilyAHintAndTutorialsOfBothKinds(String index) {
        assertThat(skills(index)).allSatisfy(skill -> {
            List<Challenge> family = FAMILIES.getOrDefault(skill.id(), List.of());
            assertThat(family).filteredOn(Challenge::isPrototype).hasSize(1);
            assertThat(family).as("prototype and variants of %s", skill.id()).hasSizeGreaterThanOrEqualTo(
                    skill.level().value() <= 5 ? 4 : 3);
            assertThat(family).extracting(Challenge::usage).contains(Usage.CERTIFICATION);
            assertThat(skill.hint()).isNotNull();
            assertThat(skill.tutorials()).isNotEmpty();
            assertThat(skill.learnMore()).isNotEmpty();
        });
    }

    @Test
    void thereAreFilesToWorkOnAndSimulatorsToWorkIn() {
        assertThat(skillsWhere(challenge -> challenge.generation() != null && !challenge.attachments().isEmpty()))
                .as("skills with generated files").hasSizeGreaterThanOrEqualTo(12);
        assertThat(skillsWhere(challenge -> challenge.embed() != null)).as("skills with a simulator")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void tutorialsOfOurOwnAreAFewMinutesLong() {
        assertThat(BANK.tutorials()).filteredOn(tutorial -> tutorial.body() != null)
                .hasSizeGreaterThanOrEqualTo(40).allSatisfy(tutorial -> {
                    assertThat(tutorial.licence()).isEqualTo("CC-BY-4.0");
                    assertThat(words(tutorial.body())).as("words of %s", tutorial.id()).isBetween(150L, 400L);
                });
    }

    @Test
    void thereAreTargetProfilesAndADemonstration() {
        assertThat(BANK.targetProfiles()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(BANK.forms()).extracting(form -> form.id().value()).contains("demonstration");
    }

    @Test
    void oneChoiceAmongSeveralIsTheLesserPart() {
        List<Challenge> prototypes = BANK.challenges().stream().filter(Challenge::isPrototype).toList();
        assertThat(prototypes.stream().filter(c -> c.type().equals("QCU")).count()).isLessThan(prototypes.size() / 3);
    }

    private static List<Skill> skills(String index) {
        Set<TubeId> tubes = BANK.tubes().stream().filter(tube -> tube.competence().value().equals(index))
                .map(Tube::id).collect(Collectors.toSet());
        return BANK.skills().stream()
                .filter(skill -> skill.status() == SkillStatus.ACTIVE && tubes.contains(skill.tube())).toList();
    }

    private static Set<SkillId> skillsWhere(Predicate<Challenge> wanted) {
        return BANK.challenges().stream().filter(wanted).map(Challenge::skill).collect(Collectors.toSet());
    }

    private static long words(@Nullable String text) {
        return text == null ? 0 : text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ").length;
    }
}
