package org.sextant.schema.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;

import static org.assertj.core.api.Assertions.assertThat;

/** The sound content has two tubes of one active rung each, of which one is asked with a choice and one with a number. */
class ExpectedDurationTest {
    private static final String RUNG = "/challenges/rediger-2-0";

    /** Each changes one thing of a tube of one rung, of which log2(1 + 1) = 1 question is asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "instruction | {fr: 'un deux trois quatre'} | 22",
            "instruction | {fr: 'un deux', en: 'one two three four'} | 22",
            "options | {fields: [{id: 'a'}, {id: 'b'}, {id: 'c'}]} | 42",
            "options | {choices: ['un', 'deux trois', {fr: 'quatre', en: 'four and five'}]} | 25",
            "timer | {seconds: 15} | 15"})
    void aQuestionTakesWhatItAsksOf(String field, String json, long seconds) throws UnreadableRelease {
        EditedContent edited = new EditedContent();
        edited.set(RUNG + "/instruction", "{fr: 'un deux trois quatre'}");
        edited.set(RUNG + "/" + field, json);
        assertThat(seconds(edited)).isEqualTo(seconds);
    }

    @Test
    void whatIsOpenedOrWorkedInTakesAMinuteMore() throws UnreadableRelease {
        EditedContent edited = new EditedContent();
        edited.set(RUNG + "/instruction", "{fr: 'un deux trois quatre'}");
        long plain = seconds(edited);
        edited.set(RUNG + "/attachments/-", "{name: 'a.csv', mediaType: 'text/csv', size: 1, sha256: '"
                + "0".repeat(64) + "'}");
        assertThat(seconds(edited)).isEqualTo(plain + 60);
    }

    @Test
    void whatCertificationKeepsOrNobodyValidatedIsNotAsked() throws UnreadableRelease {
        EditedContent edited = new EditedContent();
        edited.set(RUNG + "/usage", "'CERTIFICATION'");
        assertThat(seconds(edited)).isZero();
        EditedContent draft = new EditedContent();
        draft.set(RUNG + "/status", "'PROPOSED'");
        assertThat(seconds(draft)).isZero();
    }

    /** Of three rungs two are asked, for an answer decides those above or below it too. */
    @Test
    void ofThreeRungsTwoAreAsked() throws UnreadableRelease {
        EditedContent edited = new EditedContent();
        edited.set(RUNG + "/instruction", "{fr: 'un deux trois quatre'}");
        long one = seconds(edited);
        for (int level : new int[]{3, 4}) {
            edited.copy("/skills/rediger-2", "rediger-" + level, "{level: " + level + "}");
            edited.copy(RUNG, "rediger-" + level + "-0", "{skill: 'rediger-" + level + "'}");
        }
        assertThat(seconds(edited)).isEqualTo(2 * one);
    }

    private static long seconds(EditedContent edited) throws UnreadableRelease {
        edited.remove("/targetProfiles/rentree/tubes/moteurs");
        Content content = edited.content();
        edited.set("/targetProfiles/rentree/tubes/-", "{tube: 'moteurs', maximumLevel: 3}");
        TargetProfile profile = content.targetProfiles().getFirst();
        return new ExpectedDuration(content).of(profile).toSeconds();
    }
}
