package org.sextant.schema.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OccurrencesTest {
    private static final CompetenceIndex SEARCH = new CompetenceIndex("1.1");
    private static final CompetenceIndex STORE = new CompetenceIndex("1.2");
    private static final CompetenceIndex WRITE = new CompetenceIndex("3.1");
    private static final CompetenceIndex PROGRAM = new CompetenceIndex("3.4");
    private static final List<CompetenceIndex> ALL = List.of(SEARCH, STORE, WRITE, PROGRAM);

    /** Two blocks; below the first a situation, and below that a professional competence. */
    private static final Occurrences COUNTED = Occurrences.of(referential(List.of(item("1", null), item("1.1", "1"),
            item("1.1-a", "1.1"), item("2", null), item("3", null)),
            new Referential.Mapping("1.1-a", SEARCH), new Referential.Mapping("1.1", SEARCH),
            new Referential.Mapping("1", SEARCH, 7), new Referential.Mapping("1", STORE),
            new Referential.Mapping("2", STORE, 3), new Referential.Mapping("2", WRITE)));

    @Test
    void whatCallsBelowABlockCountsForIt() {
        assertThat(COUNTED.of("1", SEARCH)).isEqualTo(9);
        assertThat(COUNTED.of("1", STORE)).isEqualTo(1);
        assertThat(COUNTED.of("2", SEARCH)).isZero();
        assertThat(COUNTED.of("1.1", SEARCH)).isZero();
        assertThat(COUNTED.total(STORE)).isEqualTo(4);
        assertThat(COUNTED.total("2")).isEqualTo(4);
        assertThat(COUNTED.byBlock().keySet()).containsExactly("1", "2", "3");
    }

    @Test
    void coverageIsPerBlockAndForAllOfThem() {
        assertThat(COUNTED.coverage("1", ALL)).isEqualTo(0.5);
        assertThat(COUNTED.coverage("2", ALL)).isEqualTo(0.5);
        assertThat(COUNTED.coverage("3", ALL)).isZero();
        assertThat(COUNTED.coverage(ALL)).isEqualTo(0.75);
        assertThat(COUNTED.coverage(List.of(SEARCH, WRITE, PROGRAM))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(COUNTED.coverage(List.of())).isZero();
    }

    @Test
    void aRingOfItemsEndsToo() {
        Referential ring = referential(List.of(item("a", "b"), item("b", "a")), new Referential.Mapping("a", SEARCH));
        assertThat(Occurrences.of(ring).total(SEARCH)).isEqualTo(1);
    }

    private static Referential referential(List<Referential.Item> items, Referential.Mapping... mappings) {
        return new Referential(new ReferentialId("diplome"), LocalizedText.french("Diplôme"), "Une source", null, items,
                List.of(mappings));
    }

    private static Referential.Item item(String code, @Nullable String parent) {
        return new Referential.Item(code, LocalizedText.french(code), parent);
    }
}
