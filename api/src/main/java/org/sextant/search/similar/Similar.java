package org.sextant.search.similar;

import java.util.List;
import java.util.Set;
import org.sextant.schema.content.TubeId;

/**
 * Something that is like something else, and why.
 *
 * @param key         what identifies it within its type
 * @param score       0 to 1: seven tenths for what it says, the rest for where it stands
 * @param likeness    0 to 1: how much it says the same, by words alone
 * @param sharedWords words that both have, those that tell most first
 * @param sharedTubes the tubes of both
 */
public record Similar(String key, double score, double likeness, List<String> sharedWords, Set<TubeId> sharedTubes,
        boolean isOfSameCompetence, boolean isOfSameLevel) {
    public Similar {
        sharedWords = List.copyOf(sharedWords);
        sharedTubes = Set.copyOf(sharedTubes);
    }

    /** The same with words that both have. */
    Similar sharing(List<String> words) {
        return new Similar(key, score, likeness, words, sharedTubes, isOfSameCompetence, isOfSameLevel);
    }
}
