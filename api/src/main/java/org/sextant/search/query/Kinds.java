package org.sextant.search.query;

import java.util.Map;
import org.sextant.search.index.SearchType;

/**
 * What somebody more probably looks for, of two things that fit as well: what teaches, and what holds others together,
 * before the parts of it. What is not named here counts 1.
 */
final class Kinds {
    private static final Map<SearchType, Float> FOUND = Map.of(SearchType.TUTORIAL, 1.15f, SearchType.TUBE, 1.2f,
            SearchType.COMPETENCE, 1.1f, SearchType.CHALLENGE, 0.8f, SearchType.DESCRIPTOR, 0.8f,
            SearchType.TARGET_PROFILE, 0.8f);
    private static final Map<SearchType, Float> BROWSED = Map.of(SearchType.COMPETENCE, 2f, SearchType.TUBE, 1.35f,
            SearchType.TUTORIAL, 1.3f, SearchType.TARGET_PROFILE, 1.2f, SearchType.RESOURCE, 0.9f,
            SearchType.DESCRIPTOR, 0.9f, SearchType.CHALLENGE, 0.7f);

    private static final float OF_LEVEL = 1.6f;

    private Kinds() {
    }

    /** How much something of a type counts where words are looked for. */
    static float found(SearchType type) {
        return FOUND.getOrDefault(type, 1f);
    }

    /** The same where there are conditions alone, which all that is shown meets; skills are what levels are made of. */
    static float browsed(SearchType type, boolean isOfLevel) {
        return isOfLevel && type == SearchType.SKILL ? OF_LEVEL : BROWSED.getOrDefault(type, 1f);
    }
}
