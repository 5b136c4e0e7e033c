package org.sextant.studio.find;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"L'Éléphant, ça va ? | l elephant ca va", "@moteurs3 | moteurs3",
            "=SI(A1>2) | si a1 2", "Cœur et ex æquo | coeur et ex aequo", "ＦＵＬＬ ﬁn | full fin", "% _ \\ ' | ''",
            "https://exemple.fr/à-voir | https exemple fr a voir", "İstanbul 2,5 | istanbul 2 5",
            "e\u0301te\u0301 ÉTÉ | ete", "Ελλάδα Ὀδυσσεύς | ελλαδα οδυσσευς", "𝐀𝐁 日本 | ab 日本"})
    void wordsAreLettersAndDigitsWithoutCaseOrAccents(String text, String words) {
        assertThat(String.join(" ", FoldRules.words(text))).isEqualTo(words);
    }
}
