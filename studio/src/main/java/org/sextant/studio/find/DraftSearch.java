package org.sextant.studio.find;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Actor;
import org.sextant.search.SearchService;
import org.sextant.search.index.SearchDocument;
import org.sextant.search.query.Asked;
import org.sextant.search.query.Hit;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/** The search of the API, in drafts, for lists of what authors edit. */
@Singleton
final class DraftSearch {
    private static final Set<EntityKind> UNKNOWN = EnumSet.of(EntityKind.FRAMEWORK, EntityKind.FORM,
            EntityKind.REFERENTIAL, EntityKind.SYNONYMS);
    private static final int MOST_WORDS = 20;
    /** Before every {@link Hit#key}, which begins with a digit, and after each. */
    private static final String FIRST = "!";
    private static final String LAST = "~";

    private final SearchService search;
    private final DraftContentService drafts;
    private final ContentStore store;
    private final WordService words;

    DraftSearch(SearchService search, DraftContentService drafts, ContentStore store, WordService words) {
        this.search = search;
        this.drafts = drafts;
        this.store = store;
        this.words = words;
    }

    /**
     * Those of some entries that somebody looks for, the best first, each at its place. What the search does not know is
     * looked for by its words, and comes last; what bears the very key that was typed comes first.
     */
    List<Found> ranked(Actor actor, String sought, List<Locale> locales, List<Found> some) {
        Map<EntityRef, String> places = places(actor, sought, locales);
        List<Found> unknown = some.stream().filter(DraftSearch::isUnknown).toList();
        List<String> words = FoldRules.words(sought).stream().limit(MOST_WORDS).toList();
        Set<EntityRef> holding = unknown.isEmpty() || words.isEmpty()
                ? Set.of()
                : this.words.holding(words, unknown.getFirst().shelf(), unknown).stream()
                        .map(found -> found.entry().entity()).collect(Collectors.toSet());
        return some.stream().flatMap(found -> {
            EntityRef entity = found.entry().entity();
            Optional<String> before = entity.key().equalsIgnoreCase(sought.strip())
                    ? Optional.of(FIRST)
                    : Optional.ofNullable(places.get(entity)).or(() -> holding.contains(entity)
                            ? Optional.of(LAST)
                            : Optional.empty());
            return before.map(place -> found.at(place + found.entry().place())).stream();
        }).sorted(Comparator.comparing(Found::place)).toList();
    }

    /** Where what the search finds stands among it: where its best document does. */
    private Map<EntityRef, String> places(Actor actor, String sought, List<Locale> locales) {
        PublishedContent content = drafts.over(store.current()).content();
        Map<EntityRef, String> places = new HashMap<>();
        search.search(actor, content, new Asked(sought), locales).hits()
                .forEach(hit -> entity(hit.document()).ifPresent(entity -> places.putIfAbsent(entity, hit.key())));
        return places;
    }

    /** Whether something is of a kind that the search does not know, or nothing of it can be read yet. */
    private static boolean isUnknown(Found found) {
        return UNKNOWN.contains(found.entry().entity().kind()) || found.record().isEmpty();
    }

    /** What authors edit to change a document; what a level means is part of its competence. */
    private static Optional<EntityRef> entity(SearchDocument document) {
        String key = document.key();
        return switch (document.type()) {
            case TUTORIAL -> EntityRef.of(EntityKind.TUTORIAL, key);
            case RESOURCE -> EntityRef.of(EntityKind.RESOURCE, key);
            case CHALLENGE -> EntityRef.of(EntityKind.CHALLENGE, key);
            case SKILL -> EntityRef.of(EntityKind.SKILL, key);
            case TUBE -> EntityRef.of(EntityKind.TUBE, key);
            case COMPETENCE -> EntityRef.of(EntityKind.COMPETENCE, key);
            case DESCRIPTOR -> EntityRef.of(EntityKind.COMPETENCE, key.substring(0, key.lastIndexOf('-')));
            case TARGET_PROFILE -> EntityRef.of(EntityKind.TARGET_PROFILE, key);
        };
    }
}
