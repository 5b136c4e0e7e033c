package org.sextant.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Actor;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.IndexKeeper;
import org.sextant.search.index.SearchIndexes;
import org.sextant.search.index.SearchType;
import org.sextant.search.query.Asked;
import org.sextant.search.query.Found;
import org.sextant.search.query.Search;
import org.sextant.search.query.Suggestion;

/** Finds things in a release. */
@Singleton
public final class SearchService {
    private final IndexKeeper indexes;

    SearchService(IndexKeeper indexes) {
        this.indexes = indexes;
    }

    /**
     * What somebody finds among what they may see.
     *
     * @param locales the languages they want, best first
     */
    public Found search(Actor actor, PublishedContent content, Asked asked, List<Locale> locales) {
        return search(ReadableContent.of(actor, content), locales).find(asked);
    }

    /** What somebody who is still typing may be looking for; none of the types means all. */
    public List<Suggestion> suggest(Actor actor, PublishedContent content, String typed, Set<SearchType> types,
            int most,
            List<Locale> locales) {
        return search(ReadableContent.of(actor, content), locales).suggest(typed, types, most);
    }

    /**
     * What anybody finds in a release, for whoever judges it: the keys of the best, such as {@code TUTORIAL/moteurs-lire}.
     *
     * @param types of what types; none: all
     */
    public static List<String> ranked(PublishedContent release, String query, Locale locale, Set<SearchType> types,
            int most) {
        Map<Dimension, Set<String>> chosen = types.isEmpty()
                ? Map.of()
                : Map.of(Dimension.TYPE, types.stream().map(SearchType::name).collect(Collectors.toSet()));
        Search search = new Search(SearchIndexes.of(ReadableContent.open(release)), List.of(locale));
        return search.find(new Asked(query, chosen, null, null, Set.of())).hits().stream().limit(most)
                .map(hit -> hit.document().entity()).toList();
    }

    private Search search(ReadableContent readable, List<Locale> locales) {
        return new Search(indexes.of(readable), locales.isEmpty() ? List.of(Locale.FRENCH) : locales);
    }
}
