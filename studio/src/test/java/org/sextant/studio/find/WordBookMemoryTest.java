package org.sextant.studio.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What finding holds in memory: numbers of words, never the texts once more. */
class WordBookMemoryTest {
    /** What the cache and the array itself take, about. */
    private static final long OBJECT = 100;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void whatItKeepsOfTheTextsIsLittle() {
        Shelf shelf = SERVER.bean(ShelfService.class).present();
        WordBook book = new WordBook();
        List<int[]> pages = shelf.entries().stream().flatMap(entry -> shelf.record(entry.entity()).stream())
                .map(book::page).toList();
        long kept = pages.stream().mapToLong(page -> OBJECT + (long) Integer.BYTES * page.length).sum();
        long texts = shelf.content().challenges().stream().mapToLong(each -> CanonicalJson.write(each).length).sum();
        assertThat(pages).hasSameSizeAs(shelf.entries());
        assertThat(kept).isBetween(1L, texts / 2);
    }
}
