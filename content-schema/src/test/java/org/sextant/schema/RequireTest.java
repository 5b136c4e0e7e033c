package org.sextant.schema;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequireTest {
    @ParameterizedTest
    @ValueSource(strings = {"moteurs", "moteurs-3-0", "3", "a", "rentree-4e"})
    void lowerCaseLettersDigitsAndSingleHyphensMakeASlug(String id) {
        assertThat(Require.slug(id, "id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Moteurs", "fiabilité", "a b", "a_b", "a--b", "-a", "a-", "a.b", "a/b", "a\n"})
    void anythingElseIsNoSlug(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.slug(id, "id"))
                .withMessage("'id' is '" + id + "'; write lower-case letters, digits and single hyphens");
    }

    @Test
    void aSlugHasAtMostAHundredCharacters() {
        assertThat(Require.slug("a".repeat(100), "id")).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Require.slug("a".repeat(101), "id"))
                .withMessage("'id' has 101 characters; 100 are possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aTextIsNeverBlank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.text(blank, "title"))
                .withMessage("'title' is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "pt-BR", "zh-Hant-TW", "gsw"})
    void aLanguageTagIsInItsCanonicalForm(String tag) {
        assertThatCode(() -> Require.languageTag(tag, "locale")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR", "fr_FR", "fr-fr", "f", "français", "en-", "iw"})
    void otherFormsAreNoLanguageTag(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.languageTag(tag, "locale"))
                .withMessage("'" + tag + "' is no language tag; write for example fr, en or pt-BR");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.present(null, "status"))
                .withMessage("'status' is missing");
    }

    @Test
    void theBoundsOfANumberBelongToIt() {
        assertThat(Require.within(1, 1, 8, "level")).isEqualTo(1);
        assertThat(Require.within(8, 1, 8, "level")).isEqualTo(8);
    }

    @Test
    void aListIsACopyThatLaterChangesDoNotReach() {
        List<String> given = new ArrayList<>(List.of("b", "a"));
        List<String> kept = Require.list(given);
        List<String> sorted = Require.sortedByUnique(given, s -> s, "names");
        given.clear();
        assertThat(kept).containsExactly("b", "a").isUnmodifiable();
        assertThat(sorted).containsExactly("a", "b").isUnmodifiable();
    }

    @Test
    void aMissingListIsEmpty() {
        assertThat(Require.list(null)).isEmpty();
        assertThat(Require.sortedByUnique(Missing.<List<String>>value(), s -> s, "names")).isEmpty();
    }

    @Test
    void whatStandsTwiceIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.sortedByUnique(List.of("b", "a", "b"), s -> s, "names"))
                .withMessage("'names' holds 'b' twice");
    }
}
