package org.sextant.search.similar;

import java.util.Set;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.search.index.SearchType;

/**
 * A tutorial or a challenge by what it says and where it stands.
 *
 * @param language a BCP 47 language without a region
 * @param family   the key of its skill for a challenge; empty for a tutorial
 */
record LikeText(SearchType type, String key, String language, String family, Terms terms, Set<TubeId> tubes,
        Set<CompetenceIndex> competences, Set<Level> levels) {
}
