package org.sextant.schema.type;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShuffleTest {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    @Test
    void aSeedShowsTheSameOrderForEver() {
        assertThat(Shuffle.of(LETTERS, 1)).containsExactly("a", "e", "d", "c", "b");
        assertThat(Shuffle.of(LETTERS, 2)).containsExactly("a", "d", "b", "e", "c");
    }

    @Test
    void nothingIsLostOrAdded() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(Shuffle.of(LETTERS, seed)).containsExactlyInAnyOrderElementsOf(LETTERS);
        }
        assertThat(Shuffle.of(List.of(), 0)).isEmpty();
    }
}
