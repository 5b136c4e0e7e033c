package org.sextant.challenges.bank.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.schema.content.Challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTest {
    /** Runs of three words: 6 and 6, of which 5 are in both: 5 of 7. */
    @Test
    void likenessIsWhatTwoTextsShareOfWhatEitherSays() {
        assertThat(Likeness.among(List.of(
                SmallBank.typing("a-1-0", "Quel fichier de ce dossier est le premier ?"),
                SmallBank.typing("b-1-0", "Quel fichier de ce dossier est le dernier ?")))).singleElement()
                .satisfies(pair -> assertThat(pair.likeness()).isCloseTo(5.0 / 7, within(1e-9)));
    }

    @Test
    void caseAccentsAndPunctuationMakeNoDifference() {
        assertThat(Likeness.among(List.of(SmallBank.typing("a-1-0", "Où a-t-on enregistré la vidéo ?"),
                SmallBank.typing("b-1-0", "OU A T ON ENREGISTRE LA VIDEO")))).singleElement()
                .satisfies(pair -> assertThat(pair.likeness()).isEqualTo(1));
    }

    @Test
    void variantsOfOneSkillAreMeantToBeAlike() {
        Challenge prototype = SmallBank.typing("a-1-0", "Quel fichier est le plus lourd ?");
        assertThat(Likeness.among(List.of(prototype, SmallBank.typing("a-1-1", "Quel fichier est le plus lourd ?"))))
                .isEmpty();
    }

    @Test
    void twoSkillsAreToldOnceByTheirNearestPair() {
        String asked = "Quel fichier du dossier est le plus lourd de tous ?";
        assertThat(Likeness.among(List.of(SmallBank.typing("a-1-0", asked), SmallBank.typing("b-1-0",
                asked.replace("lourd", "ancien")), SmallBank.typing("b-1-1", asked)))).singleElement()
                .satisfies(pair -> {
                    assertThat(pair.second().value()).isEqualTo("b-1-1");
                    assertThat(pair.likeness()).isEqualTo(1);
                    assertThat(pair.pairs()).isEqualTo(2);
                });
    }

    /** "Que choisir ?" is the same, the choices are not. */
    @Test
    void choicesCountAsWellAsTheInstruction() {
        assertThat(Likeness.among(List.of(
                SmallBank.choosing("a-1-0", "QCU", List.of(1), "le tableur en ligne", "un carnet"),
                SmallBank.choosing("b-1-0", "QCU", List.of(1), "une grande affiche", "du papier blanc")))).isEmpty();
    }
}
