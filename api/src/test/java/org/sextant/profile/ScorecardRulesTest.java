package org.sextant.profile;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.content.PublishedContent;
import org.sextant.content.index.ExactPix;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.test.LadderContent;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardRulesTest {
    private static final CompetenceIndex COMPETENCE = new CompetenceIndex("1.1");

    @ParameterizedTest(name = "{1} of {0}, at most level {2}: {4} pix, level {5}")
    @CsvFileSource(resources = "scores.csv", numLinesToSkip = 1)
    void pixAddUpExactlyAndAreCappedOnce(String skills, String validated, int maximum, String exact, int pix, int level,
            int ahead) {
        PublishedContent content = LadderContent.ofCounts(COMPETENCE, numbers(skills), new Level(maximum));
        CompetenceScore score = ScorecardRules.score(content, COMPETENCE,
                LadderContent.validated(numbers(skills), numbers(validated)));
        String[] fraction = exact.split("/");
        assertThat(score.exact()).isEqualTo(ExactPix.of(Long.parseLong(fraction[0]), Long.parseLong(fraction[1])));
        assertThat(score.pix().value()).isEqualTo(pix);
        assertThat(score.level()).isEqualTo(level);
        assertThat(score.pixAhead()).isEqualTo(ahead);
        assertThat(score.isCertifiable()).isEqualTo(level >= 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pixAreNeverAboveTheCapHoweverMuchIsValidated(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int[] skills = chance.ints(8, 0, 6).toArray();
        int[] validated = IntStream.of(skills)
                .map(number -> chance.nextInt(3) == 0 ? chance.nextInt(number + 1) : number)
                .toArray();
        Level maximum = new Level(1 + chance.nextInt(8));
        CompetenceScore score = ScorecardRules.score(LadderContent.ofCounts(COMPETENCE, skills, maximum), COMPETENCE,
                LadderContent.validated(skills, validated));
        assertThat(score.pix().value()).isLessThanOrEqualTo(8 * maximum.value())
                .isLessThanOrEqualTo(score.exact().floor());
        assertThat(score.level()).isLessThanOrEqualTo(maximum.value());
        assertThat(score.pix().value()).isEqualTo(8 * score.level() + score.pixAhead());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static int[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
