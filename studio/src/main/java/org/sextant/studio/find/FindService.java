package org.sextant.studio.find;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.platform.Actor;
import org.sextant.schema.rule.Severity;
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
import org.sextant.studio.quality.VerdictService;
import org.sextant.studio.review.ProposalService;
import org.sextant.studio.review.accepted.AcceptanceService;

/** Finds what authors edit. Whoever may not read drafts finds nothing. */
@Singleton
public final class FindService {
    private final ShelfService shelves;
    private final DraftService drafts;
    private final WorkingCopyService copies;
    private final ProposalService proposals;
    private final AcceptanceService acceptances;
    private final QualityService quality;
    private final VerdictService verdicts;
    private final DraftSearch search;
    private final WordService words;

    FindService(ShelfService shelves, DraftService drafts, WorkingCopyService copies, ProposalService proposals,
            AcceptanceService acceptances, QualityService quality, VerdictService verdicts, DraftSearch search,
            WordService words) {
        this.shelves = shelves;
        this.drafts = drafts;
        this.copies = copies;
        this.proposals = proposals;
        this.acceptances = acceptances;
        this.quality = quality;
        this.verdicts = verdicts;
        this.search = search;
        this.words = words;
    }

    /**
     * What is wanted, in the order of entries; what is searched for as teachers search, the best first.
     *
     * @param locales the languages in which something is sought, best first
     */
    List<Found> all(Actor actor, WantedEntries wanted, List<Locale> locales) {
        if (!Editors.mayRead(actor) || wanted.isWordless()) {
            return List.of();
        }
        Shelf shelf = shelves.present();
        Progress progress = progress(actor);
        List<Found> found = shelf.with(begun(shelf, progress)).stream()
                .map(entry -> new Found(entry, shelf, progress)).filter(each -> each.meets(wanted)).toList();
        if (wanted.words().isEmpty()) {
            words.readAhead(shelf);
        } else {
            found = words.holding(wanted.words(), shelf, found);
        }
        if (!wanted.sought().isBlank()) {
            found = search.ranked(actor, wanted.sought(), locales, found);
        }
        return wanted.isOfAnyQuality() || found.isEmpty() ? found : ofQuality(wanted, shelf, found);
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

    /** What the rules say of each in a word, as if all that was proposed were validated. */
    Map<Found, EntryQuality> qualities(Collection<Found> wanted) {
        Map<Shelf, Map<EntityRef, Severity>> told = wanted.stream().map(Found::shelf).distinct()
                .collect(Collectors.toMap(Function.identity(), shelf -> verdicts.worst(shelf.content())));
        return wanted.stream().collect(Collectors.toMap(Function.identity(),
                found -> found.quality(told.getOrDefault(found.shelf(), Map.of()))));
    }

    /** What names something. */
    List<Found> uses(Found found) {
        return found.beside(quality.uses(found.entry().entity(), found.shelf().content()));
    }

    private List<Found> ofQuality(WantedEntries wanted, Shelf shelf, List<Found> some) {
        Map<EntityRef, Severity> told = verdicts.worst(shelf.content());
        return some.stream().filter(found -> wanted.qualities().contains(found.quality(told))).toList();
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
