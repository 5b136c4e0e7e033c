package org.sextant.studio.find;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.quality.ContentProblem;
import org.sextant.studio.quality.QualityService;
import org.sextant.studio.review.ProposalService;
import org.sextant.studio.review.accepted.AcceptanceService;

/** Finds what authors edit. Whoever may not read drafts finds nothing. */
@Singleton
public final class FindService {
    /** With more words than this the book is begun anew: many of them belong to what was changed long ago. */
    private static final int MANY_WORDS = 1_000_000;

    private final ShelfService shelves;
    private final DraftService drafts;
    private final WorkingCopyService copies;
    private final ProposalService proposals;
    private final AcceptanceService acceptances;
    private final QualityService quality;
    private final Executor readers;
    private volatile WordBook book = new WordBook();
    private volatile @Nullable Shelf ahead;

    FindService(ShelfService shelves, DraftService drafts, WorkingCopyService copies, ProposalService proposals,
            AcceptanceService acceptances, QualityService quality, @Named(TaskExecutors.IO) Executor readers) {
        this.shelves = shelves;
        this.drafts = drafts;
        this.copies = copies;
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.quality = quality;
        this.readers = readers;
    }

    /** What is wanted, in the order of entries. */
    List<Found> all(Actor actor, WantedEntries wanted) {
        if (!Editors.mayRead(actor) || wanted.isWordless()) {
            return List.of();
        }
        Shelf shelf = shelves.present();
        Progress progress = progress(actor);
        List<Found> found = shelf.with(begun(shelf, progress)).stream()
                .map(entry -> new Found(entry, shelf, progress)).filter(each -> each.meets(wanted)).toList();
        if (wanted.words().isEmpty()) {
            readAhead(shelf);
            return found;
        }
        return holding(wanted.words(), shelf, found);
    }

    /** One of them. */
    Optional<Found> one(Actor actor, EntityRef entity) {
        if (!Editors.mayRead(actor)) {
            return Optional.empty();
        }
        Shelf shelf = shelves.present();
        Progress progress = progress(actor);
        return shelf.find(entity)
                .or(() -> begun(shelf, progress).stream().filter(draft -> draft.entity().equals(entity)).findFirst()
                        .map(Shelf::begun))
                .map(entry -> new Found(entry, shelf, progress));
    }

    /** The document of each: that of its newest revision where this can be read and goes on from the release. */
    private Map<Found, Document> documents(Collection<Found> wanted) {
        List<Revision.Key> unread = wanted.stream().filter(found -> found.record().isEmpty())
                .flatMap(found -> found.entry().draft().map(Draft::newest).stream()).toList();
        Map<Revision.Key, Document> documents = drafts.documents(unread);
        return wanted.stream().collect(Collectors.toMap(Function.identity(),
                found -> found.record().map(Documents::written)
                        .or(() -> found.entry().draft().map(Draft::newest).map(documents::get))
                        .orElseGet(() -> Documents.fresh(found.entry().entity()))));
    }

    /** The same as text. */
    Map<Found, String> json(Collection<Found> wanted) {
        return documents(wanted).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().json()));
    }

    /** What the rules say of each, as if it were validated among all drafts. */
    Map<Found, List<ContentProblem>> problems(Collection<Found> wanted) {
        return quality.all(documents(wanted), found -> found.entry().entity());
    }

    /** What names something. */
    List<Found> uses(Found found) {
        return found.beside(quality.uses(found.entry().entity(), found.shelf().content()));
    }

    /** Those that hold all words, the rarest of which is looked for first; what was only begun has those of its key. */
    private List<Found> holding(List<String> words, Shelf shelf, List<Found> some) {
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
    private void readAhead(Shelf shelf) {
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

    private Progress progress(Actor actor) {
        return new Progress(proposals.underWay(actor), acceptances.upToDate(), copies.opened(actor));
    }

    /** What somebody has opened of which there is no revision yet. */
    private List<Draft> begun(Shelf shelf, Progress progress) {
        Set<Long> unknown = progress.opened().stream().filter(id -> !shelf.has(id)).collect(Collectors.toSet());
        return drafts.all(unknown).values().stream().filter(draft -> draft.revision() == 0).toList();
    }
}
