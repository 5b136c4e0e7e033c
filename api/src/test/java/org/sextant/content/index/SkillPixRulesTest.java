package org.sextant.content.index;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.content.SkillId;
import org.sextant.test.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SkillPixRulesTest {
    @ParameterizedTest
    @CsvSource({"1, 4, 1", "2, 4, 1", "3, 8, 3", "4, 2, 1", "7, 8, 7", "16, 1, 2"})
    void skillsOfALevelShareEightPixAndNoneBringsMoreThanFour(int skills, int numerator, int denominator) {
        assertThat(SkillPixRules.each(skills)).isEqualTo(ExactPix.of(numerator, denominator));
    }

    static IntStream numbersOfSkills() {
        return IntStream.rangeClosed(2, 300);
    }

    @ParameterizedTest
    @MethodSource("numbersOfSkills")
    void allTheSkillsOfALevelBringExactlyEight(int skills) {
        ExactPix sum = Stream.generate(() -> SkillPixRules.each(skills)).limit(skills).reduce(ExactPix.ZERO,
                ExactPix::plus);
        assertThat(sum).isEqualTo(ExactPix.of(8, 1));
        assertThat(SkillPixRules.each(skills).approximately()).isLessThanOrEqualTo(4)
                .isCloseTo(Math.min(4, 8.0 / skills), within(1e-12));
        ExactPix allButOne = Stream.generate(() -> SkillPixRules.each(skills)).limit(skills - 1).reduce(ExactPix.ZERO,
                ExactPix::plus);
        assertThat(allButOne.floor()).isLessThan(8);
    }

    @Test
    void inAFrameworkThatGivesNoPixNoSkillBringsAny() {
        assertThat(SkillPixRules.all(SampleContent.content())).isNotEmpty();
        assertThat(SkillPixRules.all(SampleContent.withoutPix(SampleContent.content()))).isEmpty();
    }

    @Test
    void aSkillThatIsNotActiveOrHasNoValidatedChallengeBringsNothing() {
        SkillIndex skills = new SkillIndex(SampleContent.content());
        assertThat(skills.pix(new SkillId("moteurs-1"))).isEqualTo(ExactPix.of(4, 1));
        assertThat(skills.pix(new SkillId("moteurs-2"))).isEqualTo(ExactPix.ZERO);
        assertThat(skills.pix(new SkillId("moteurs-9"))).isEqualTo(ExactPix.ZERO);
    }
}
