package org.sextant.search.judged;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sextant.content.PublishedContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.SearchService;
import org.sextant.search.index.SearchType;

/** What anybody finds with the search of the API. */
final class OurEngine implements Engine {
    private static final Set<SearchType> TYPES = EnumSet.of(SearchType.TUTORIAL, SearchType.RESOURCE, SearchType.SKILL,
            SearchType.TUBE, SearchType.COMPETENCE, SearchType.TARGET_PROFILE);

    private final PublishedContent release;

    OurEngine(Content content) {
        Instant day = Instant.parse("2026-11-23T00:00:00Z");
        this.release = new PublishedContent(new ReleaseHeader(1, day, ReleaseOrigin.BANK, "", 5, 0),
                new Release(new ReleaseNumber(1), day, content));
    }

    @Override
    public List<String> ids(String query, Locale locale, int first) {
        return SearchService.ranked(release, query, locale, TYPES, first).stream().map(OurEngine::named).toList();
    }

    /** {@code TARGET_PROFILE/premiers-pas} as the collection has it: {@code target-profile/premiers-pas}. */
    private static String named(String entity) {
        int slash = entity.indexOf('/');
        return entity.substring(0, slash).toLowerCase(Locale.ROOT).replace('_', '-') + entity.substring(slash);
    }
}
