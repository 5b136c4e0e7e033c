package org.sextant.search.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What sequences of words were found to score of late: an index never changes, and synonyms make the same sequences of
 * many questions. Bounded by how many matches it holds; those that were not asked for the longest go first.
 */
final class Kept {
    /** What a query has room for, in matches. */
    private static final int QUERY = 64;

    private final Map<Query, Matches> matches = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long held;

    Kept(long most) {
        this.most = most;
    }

    synchronized @Nullable Matches of(Query query) {
        return matches.get(query);
    }

    synchronized void put(Query query, Matches found) {
        if (matches.putIfAbsent(query, found) == null) {
            held += QUERY + found.size();
        }
        while (held > most && !matches.isEmpty()) {
            Map.Entry<Query, Matches> eldest = matches.entrySet().iterator().next();
            matches.remove(eldest.getKey());
            held -= QUERY + eldest.getValue().size();
        }
    }
}
