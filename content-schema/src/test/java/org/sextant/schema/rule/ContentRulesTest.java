package org.sextant.schema.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.release.UnreadableRelease;

import static org.assertj.core.api.Assertions.assertThat;

class ContentRulesTest {
    @Test
    void aSoundContentBreaksNoRule() throws UnreadableRelease {
        assertThat(new EditedContent().breaches()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksOneRuleIsToldOnceWithItsPlaceAndASentence(Case broken) throws UnreadableRelease {
        EditedContent content = new EditedContent();
        broken.edit().accept(content);
        assertThat(content.breaches()).containsExactly(broken.breach());
    }

    /** Whatever was broken before is not told again, and nothing else is left out. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatAnEditBreaksIsToldWithoutWhatWasBrokenBefore(Case broken) throws UnreadableRelease {
        EditedContent sound = new EditedContent();
        EditedContent once = new EditedContent();
        broken.edit().accept(once);
        assertThat(once.added(sound)).containsExactly(broken.breach());
        assertThat(once.added(once)).isEmpty();
        assertThat(sound.added(once)).isEmpty();
    }

    static Stream<Case> cases() {
        return Stream.of(FrameworkCases.ALL, SkillCases.ALL, ChallengeCases.ALL, ProfileCases.ALL)
                .flatMap(List::stream);
    }

    @Test
    void noRuleLacksAContentThatBreaksIt() {
        assertThat(cases().map(Case::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(ContentRules.all().stream().map(Rule::id).toList());
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(ContentRules.all()).extracting(Rule::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(ContentRules.named(id).id()).isEqualTo(id));
    }

    @Test
    void allBreachesAreToldAtOnce() throws UnreadableRelease {
        EditedContent content = new EditedContent();
        cases().filter(broken -> broken.rule().matches("tube-name-twice|alt-missing|rubric-missing|target-tube-empty"))
                .forEach(broken -> broken.edit().accept(content));
        assertThat(content.breaches()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recopiez : `0123`", "> Il en reste 0123.\n\nCombien ?", "| 0123 |\n| --- |\n\nCombien ?",
            "```\n0123\n```\nCombien ?", "Combien de 01234 ?"})
    void materialToWorkOnMayHoldTheAnswer(String instruction) throws UnreadableRelease {
        EditedContent content = new EditedContent();
        content.set("/challenges/rediger-2-0/instruction/fr", "'" + instruction.replace("\n", "\\n") + "'");
        assertThat(content.breaches()).isEmpty();
    }

    /** A rule, what is told when it is broken, and how to break it. */
    record Case(String rule, String told, Consumer<EditedContent> edit) {
        String breach() {
            return rule + " " + told;
        }

        @Override
        public String toString() {
            return breach();
        }
    }
}
