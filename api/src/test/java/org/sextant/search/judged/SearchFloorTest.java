package org.sextant.search.judged;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;

import static org.assertj.core.api.Assertions.assertThat;

class SearchFloorTest {
    private static final double FLOOR = 0.75;

    /** What is found gets no worse: the floor is raised with every mend, and what is wanted stands in docs/search.md. */
    @Test
    void theSearchHoldsItsFloorOverTheOpenPart() {
        Map<String, Measures> ours = JudgedTable.measure(Judged.open(), new OurEngine(BundledBank.content()));
        assertThat(Objects.requireNonNull(ours.get("all")).ndcg()).isGreaterThanOrEqualTo(FLOOR);
    }
}
