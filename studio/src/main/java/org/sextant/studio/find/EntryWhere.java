package org.sextant.studio.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.schema.framework.Level;

/** Which entries are wanted, as the input {@code ContentEntryWhere} has it; what is left out is null. */
record EntryWhere(@Nullable KeyFilter kind, @Nullable KeyFilter key, @Nullable String parent,
        @Nullable KeyFilter competence, @Nullable LevelFilter level, @Nullable KeyFilter type,
        @Nullable KeyFilter usage, @Nullable KeyFilter life, @Nullable KeyFilter state, @Nullable KeyFilter quality,
        @Nullable Boolean published, @Nullable Boolean mine, @Nullable String text, @Nullable String search) {
    /** How many words may be looked for at once: each is held against every word of all content. */
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 1000;

    /** Refuses what asks for too much. */
    void check() {
        wanted();
    }

    /** What is wanted; a request that asks for too much is refused. */
    WantedEntries wanted() {
        if (text != null && FoldRules.words(text).size() > MOST_WORDS) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'text' has more than " + MOST_WORDS + " words; write fewer of them.");
        }
        if (search != null && search.length() > LONGEST) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'search' has " + search.length() + " characters; write " + LONGEST + " at most.");
        }
        return new WantedEntries(this::isMet, among(EntryState.values(), state), Boolean.TRUE.equals(mine),
                text == null ? "" : text, search == null ? "" : search, among(EntryQuality.values(), quality));
    }

    private static <E extends Enum<E>> Set<E> among(E[] all, @Nullable KeyFilter wanted) {
        return Arrays.stream(all).filter(each -> KeyFilter.one(wanted, each.name())).collect(Collectors.toSet());
    }

    private boolean isMet(ContentEntry entry) {
        return KeyFilter.one(kind, entry.entity().kind().name()) && KeyFilter.one(key, entry.entity().key())
                && (parent == null || entry.parent().filter(above -> above.key().equals(parent)).isPresent())
                && KeyFilter.any(competence, entry.competences())
                && (level == null || entry.level().filter(level::isMet).isPresent())
                && KeyFilter.any(type, entry.type().stream().toList())
                && KeyFilter.any(usage, names(entry.usage())) && KeyFilter.any(life, names(entry.life()))
                && (published == null || published == entry.isPublished());
    }

    private static List<String> names(Optional<? extends Enum<?>> value) {
        return value.stream().map(Enum::name).toList();
    }

    /** A condition on a level. */
    record LevelFilter(@Nullable Level eq, @Nullable List<Level> in, @Nullable Level gte, @Nullable Level lte) {
        boolean isMet(Level level) {
            return (eq == null || eq.equals(level)) && (in == null || in.contains(level))
                    && (gte == null || level.compareTo(gte) >= 0) && (lte == null || level.compareTo(lte) <= 0);
        }
    }
}
