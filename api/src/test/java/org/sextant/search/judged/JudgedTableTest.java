package org.sextant.search.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgedTableTest {
    private static final List<Judged> QUERIES = List.of(
            new Judged("mot", Locale.FRENCH, "single", Map.of("tube/a", 3)),
            new Judged("deux mots", Locale.FRENCH, "several", Map.of("tube/a", 3, "tube/b", 3)));

    @Test
    void aLineForEachClassAndOneForAll() {
        SequencedMap<String, Engine> engines = new LinkedHashMap<>();
        engines.put("stock", (query, locale, first) -> query.equals("mot") ? List.of() : List.of("tube/x", "tube/a"));
        engines.put("ours", (query, locale, first) -> List.of("tube/a", "tube/b"));
        assertThat(JudgedTable.of(QUERIES, engines)).isEqualTo("""
                | class | queries | stock: nDCG@10 | MRR | recall@20 | zero hits | ours: nDCG@10 | MRR | recall@20 |\
                 zero hits |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | several | 1 | 0.387 | 0.500 | 0.500 | 0 | 1.000 | 1.000 | 1.000 | 0 |
                | single | 1 | 0.000 | 0.000 | 0.000 | 1 | 1.000 | 1.000 | 1.000 | 0 |
                | all | 2 | 0.193 | 0.250 | 0.250 | 1 | 1.000 | 1.000 | 1.000 | 0 |
                """);
    }
}
