package org.sextant.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.SearchType;
import org.sextant.search.query.Asked;

/** Which hits are wanted: those that meet every condition. */
record SearchWhere(@Nullable Keys area, @Nullable Keys competence, @Nullable Keys level, @Nullable Keys tube,
        @Nullable Keys format, @Nullable Length duration, @Nullable Keys durationBand, @Nullable Keys discipline,
        @Nullable Keys cycle, @Nullable Keys audience, @Nullable Keys language, @Nullable Keys author,
        @Nullable Keys year, @Nullable Keys licence) {
    /** A question with these conditions. */
    Asked asked(String words, List<SearchType> types, Set<Dimension> literal) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        put(chosen, Dimension.AREA, area);
        put(chosen, Dimension.COMPETENCE, competence);
        put(chosen, Dimension.LEVEL, level);
        put(chosen, Dimension.TUBE, tube);
        put(chosen, Dimension.FORMAT, format);
        put(chosen, Dimension.DURATION, durationBand);
        put(chosen, Dimension.DISCIPLINE, discipline);
        put(chosen, Dimension.CYCLE, cycle);
        put(chosen, Dimension.AUDIENCE, audience);
        put(chosen, Dimension.LANGUAGE, language);
        put(chosen, Dimension.AUTHOR, author);
        put(chosen, Dimension.YEAR, year);
        put(chosen, Dimension.LICENCE, licence);
        if (!types.isEmpty()) {
            chosen.put(Dimension.TYPE, types.stream().map(SearchType::name).collect(Collectors.toSet()));
        }
        Length length = duration == null ? new Length(null, null) : duration;
        return new Asked(words, chosen, minutes(length.gte), minutes(length.lte), literal);
    }

    private static void put(Map<Dimension, Set<String>> chosen, Dimension dimension, @Nullable Keys keys) {
        if (keys != null && (keys.eq != null || keys.in != null)) {
            chosen.put(dimension, keys.values());
        }
    }

    /** Whole minutes: lengths are indexed as minutes begun. */
    private static @Nullable Integer minutes(@Nullable Duration length) {
        return length == null ? null : (int) Math.clamp(length.toMinutes(), 0, Integer.MAX_VALUE);
    }

    /** A condition on a key. */
    record Keys(@Nullable String eq, @Nullable List<String> in) {
        Set<String> values() {
            Set<String> values = in == null ? new HashSet<>() : new HashSet<>(in);
            if (eq != null && (in == null || values.contains(eq))) {
                return Set.of(eq);
            }
            return eq == null ? values : Set.of();
        }
    }

    /** A condition on a length. */
    record Length(@Nullable Duration gte, @Nullable Duration lte) {
    }
}
