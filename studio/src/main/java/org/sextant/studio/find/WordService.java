package org.sextant.studio.find;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for words in all that authors edit, wherever they stand and be they parts of others. */
@Singleton
final class WordService {
    /** With more words than this the book is begun anew: many of them belong to what was changed long ago. */
    private static final int MANY_WORDS = 1_000_000;

    private final Executor readers;
    private volatile WordBook book = new WordBook();
    private volatile @Nullable Shelf ahead;

    WordService(@Named(TaskExecutors.IO) Executor readers) {
        this.readers = readers;
    }

    /** Those that hold all words, the rarest of which is looked for first; what was only begun has those of its key. */
    List<Found> holding(List<String> words, Shelf shelf, List<Found> some) {
        WordBook present = book();
        Map<ContentEntry, int[]> pages = shelf.pages(present);
        Map<ContentEntry, int[]> begun = some.stream().map(Found::entry).filter(entry -> !pages.containsKey(entry))
                .collect(Collectors.toMap(Function.identity(), entry -> present.page(entry.entity().key())));
        List<BitSet> wanted = words.stream().map(present::holding)
                .sorted(Comparator.comparingInt(BitSet::cardinality)).toList();
        return some.stream().filter(found -> {
            int[] page = Optional.ofNullable(pages.get(found.entry()))
                    .orElseGet(() -> Objects.requireNonNull(begun.get(found.entry())));
            return wanted.stream().allMatch(word -> WordBook.hasOne(page, word));
        }).toList();
    }

    /** Whoever looks at a list may look for words next: those of everything are read meanwhile, once for each shelf. */
    void readAhead(Shelf shelf) {
        if (!shelf.equals(ahead)) {
            ahead = shelf;
            WordBook present = book();
            readers.execute(() -> shelf.pages(present));
        }
    }

    private WordBook book() {
        if (book.size() > MANY_WORDS) {
            book = new WordBook();
        }
        return book;
    }
}
