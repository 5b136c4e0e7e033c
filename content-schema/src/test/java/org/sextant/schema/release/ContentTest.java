package org.sextant.schema.release;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTest {
    @Test
    void everyListIsInTheOrderOfItsIdentifiers() {
        Content content = Contents.sound().build();
        assertThat(content.tubes()).extracting(t -> t.id().value()).containsExactly("courriel", "moteurs");
        assertThat(content.tutorials()).extracting(t -> t.id().value()).containsExactly("ecouter", "lire");
        assertThat(content.targetProfiles().getFirst().tubes()).extracting(t -> t.tube().value())
                .containsExactly("courriel", "moteurs");
    }

    @ParameterizedTest
    @MethodSource
    void anIdentifierThatStandsTwiceIsNamed(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> anIdentifierThatStandsTwiceIsNamed() {
        return Stream.of(
                twice("'competences' holds '1.1' twice", c -> c.competences.add(c.competences.getFirst())),
                twice("'tubes' holds 'moteurs' twice", c -> c.tubes.add(Contents.tube("moteurs", "2.1", "ecrire"))),
                twice("'skills' holds 'moteurs-1' twice", c -> c.skills.add(c.skills.getFirst())),
                twice("'challenges' holds 'moteurs-1-0' twice", c -> c.challenges.add(c.challenges.getFirst())),
                twice("'tutorials' holds 'lire' twice", c -> c.tutorials.add(c.tutorials.getFirst())),
                twice("'targetProfiles' holds 'rentree' twice",
                        c -> c.targetProfiles.add(c.targetProfiles.getFirst())),
                twice("'areas' holds '2' twice", c -> c.areas.add(c.areas.getLast())),
                twice("'legalReferences' holds 'decret' twice", c -> c.laws.add(c.laws.getFirst())));
    }

    private static Refusal twice(String sentence, Consumer<Contents> doubling) {
        Contents contents = Contents.sound();
        doubling.accept(contents);
        return new Refusal(sentence, contents::build, sentence);
    }
}
