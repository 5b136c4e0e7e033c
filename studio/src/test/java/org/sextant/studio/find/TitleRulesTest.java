package org.sextant.studio.find;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleRulesTest {
    @Test
    void marksAndBreaksAreLeftOut() {
        assertThat(TitleRules.beginning("**Trouvez** le\n\n> `code`  d'accès")).isEqualTo("Trouvez le code d'accès");
    }

    @Test
    void theLineBelowTheHeadOfATableIsLeftOut() {
        assertThat(TitleRules.beginning("Voici :\n\n| Jour | Heure |\n| --- | :-: |\n| lundi | 8 h |"))
                .isEqualTo("Voici : Jour Heure lundi 8 h");
    }

    @Test
    void aLongTextEndsAfterAWord() {
        assertThat(TitleRules.beginning("mot ".repeat(60))).isEqualTo("mot ".repeat(30).strip() + " …");
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        assertThat(TitleRules.beginning("🙂".repeat(200))).isEqualTo("🙂".repeat(60) + " …");
    }
}
