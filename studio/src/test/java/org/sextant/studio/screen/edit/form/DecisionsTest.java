package org.sextant.studio.screen.edit.form;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is decided stands in the document, whatever it is about. */
class DecisionsTest {
    private static final String MINE = "[{\"terms\":[\"a\",\"b\"]},{\"terms\":[\"c\",\"d\"]}]";
    private static final String THEIRS = "[{\"terms\":[\"a\",\"b\"]}]";

    @ParameterizedTest
    @CsvSource({"mine, true", "theirs, false", "other, true", "'', true"})
    void aWholeListIsTakenFromOneOrTheOther(String choice, boolean isMine) {
        Decisions decisions = Decisions.between(MINE, THEIRS);
        assertThat(decisions.list()).singleElement()
                .satisfies(whole -> assertThat(whole.pointer()).isEmpty())
                .satisfies(whole -> assertThat(whole.isText()).isFalse());
        assertThat(decisions.decided(MINE, THEIRS, said(Map.of("choice ", choice, "text ", "Un texte"))))
                .isEqualTo(isMine ? MINE : THEIRS);
    }

    @ParameterizedTest
    @CsvSource({"mine, a", "theirs, b", "other, c"})
    void aTextIsTakenFromOneOrTheOtherOrWrittenAnew(String choice, String text) {
        String mine = "{\"title\":{\"fr\":\"a\"}}";
        String theirs = "{\"title\":{\"fr\":\"b\"}}";
        assertThat(Decisions.between(mine, theirs).decided(mine, theirs,
                said(Map.of("choice /title/fr", choice, "text /title/fr", "c"))))
                .isEqualTo("{\"title\":{\"fr\":\"%s\"}}".formatted(text));
    }

    private static Function<String, String> said(Map<String, String> form) {
        return name -> form.getOrDefault(name, "");
    }
}
