package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SentencesTest {
    @ParameterizedTest
    @MethodSource("texts")
    void theSentencesOfATextAre(String markdown, List<String> sentences) {
        assertThat(Sentences.of(markdown)).isEqualTo(sentences);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Lina cherche. Que trouve-t-elle ?", List.of("Lina cherche.", "Que trouve-t-elle ?")),
                arguments("M. Diallo écrit à Mme K. Traoré.", List.of("M. Diallo écrit à Mme K. Traoré.")),
                arguments("Une ligne\nqui continue.", List.of("Une ligne qui continue.")),
                arguments("# Titre\n\nVoici :\n\n- un **premier**\n- un second\n", List.of("Titre", "Voici :",
                        "un premier", "un second")),
                arguments("Lisez [la page](page.html) et `x` :\n\n```\nun = deux\n```\n\nPuis répondez.",
                        List.of("Lisez la page et x :", "Puis répondez.")),
                arguments("Le message :\n\n> Gagnez ! Vite !\n\n| a | b |\n| - | - |\n\nQui écrit ?",
                        List.of("Le message :", "Qui écrit ?")),
                arguments("...", List.of()));
    }

    /** Words: 3 and 4; of 7 words 2, "cherche" and "trouver", have more than six letters: 3.5 + 100 x 2/7. */
    @Test
    void readabilityIsTheLengthOfSentencesAndTheShareOfLongWords() {
        Reading reading = Reading.of(List.of(SmallBank.typing("a-1-0", "Lina cherche encore. Où trouver ce mot ?")));
        assertThat(reading.sentences()).extracting(Reading.Sentence::words).containsExactly(4, 3);
        assertThat(reading.wordsPerSentence()).isCloseTo(3.5, within(1e-9));
        assertThat(reading.lix()).isCloseTo(3.5 + 200.0 / 7, within(1e-9));
    }

    @Test
    void theLongestSentenceIsNamedOncePerSkill() {
        Reading reading = Reading.of(List.of(SmallBank.typing("a-1-0", "Un deux trois."),
                SmallBank.typing("a-1-1", "Un deux trois quatre."), SmallBank.typing("b-1-0", "Un deux.")));
        assertThat(reading.longestBySkill()).extracting(sentence -> sentence.challenge().value())
                .containsExactly("a-1-1", "b-1-0");
    }
}
