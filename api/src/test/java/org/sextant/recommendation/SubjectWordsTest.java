package org.sextant.recommendation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectWordsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            // language | learners | with nothing | validated | mean level | next level | sentence
            "fr | 1 | 1 | 0 | 0 | 1 | Aucun des 4 acquis visés n'est validé : commencez au niveau 1. Le sujet va jusqu'au niveau 5.",
            "fr | 1 | 0 | 2 | 2 | 3 | Vous avez validé 2 acquis sur 4 : le prochain est de niveau 3. Le sujet va jusqu'au niveau 5.",
            "en | 1 | 0 | 2 | 2 | 3 | You have validated 2 of 4 skills: the next one is of level 3. The subject goes up to level 5.",
            "fr | 3 | 2 | 1.333333 | 1.25 | - | En moyenne, 1,3 acquis validés sur 4 et un niveau 1,2 sur 5 ; 2 personnes sur 3 n'ont encore rien validé.",
            "fr | 3 | 0 | 3 | 3 | - | En moyenne, 3 acquis validés sur 4 et un niveau 3 sur 5 ; personne n'en est à zéro.",
            "en | 3 | 1 | 1.5 | 2 | - | On average 1.5 of 4 skills validated and level 2 of 5; one of 3 people has validated nothing yet."})
    void aSentenceForALearnerAndForAGroup(String language, int learners, int nothing, double validated, double reached,
            @Nullable Integer next, String sentence) {
        SubjectWhy why = new SubjectWhy(learners, nothing, 4, validated, reached,
                next == null ? null : new Level(next), new Level(5), new Level(5), List.of());
        assertThat(SubjectWords.of(why, Locale.forLanguageTag(language))).isEqualTo(sentence);
    }
}
