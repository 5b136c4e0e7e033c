package org.sextant.search.judged;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;

import static org.assertj.core.api.Assertions.assertThat;

class StockEngineTest {
    private static StockEngine stock;

    @BeforeAll
    static void start() {
        stock = StockEngine.of(BundledBank.content());
    }

    @AfterAll
    static void stop() {
        stock.close();
    }

    @Test
    void findsWhatIsAskedForInTheWordsOfTheTitle() {
        assertThat(stock.ids("boucles", Locale.FRENCH, 20)).first().isEqualTo("tube/boucles");
        assertThat(stock.ids("loops", Locale.ENGLISH, 20)).first().isEqualTo("tube/boucles");
        assertThat(stock.ids("mots de passe", Locale.FRENCH, 5)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingForStopWords() {
        assertThat(stock.ids("le la les", Locale.FRENCH, 20)).isEmpty();
        assertThat(stock.ids("", Locale.FRENCH, 20)).isEmpty();
    }

    /** Far from nothing and far from all: else there would be little to compare. */
    @Test
    void isMeasuredByTheOpenPart() {
        Measures all = JudgedTable.measure(Judged.open(), stock).lastEntry().getValue();
        assertThat(all.ndcg()).isBetween(0.3, 0.7);
        assertThat(all.queries()).isEqualTo(Judged.open().size());
    }
}
