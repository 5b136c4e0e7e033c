package org.sextant.studio.find;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.schema.framework.Level;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What is asked of all that authors edit. */
@Singleton
final class FindQueries {
    private final FindService entries;

    FindQueries(FindService entries) {
        this.entries = entries;
    }

    Connection<Found> contentEntries(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        WantedEntries wanted = Inputs.of(environment, "where", Where.class).wanted();
        return Connection.over(entries.all(Request.of(environment).actor(), wanted), page,
                found -> found.entry().place());
    }

    @Nullable
    Found contentEntry(DataFetchingEnvironment environment) {
        EntityKind kind = EntityKind.valueOf(environment.getArgumentOrDefault("kind", ""));
        return EntityRef.of(kind, environment.getArgumentOrDefault("key", ""))
                .flatMap(entity -> entries.one(Request.of(environment).actor(), entity)).orElse(null);
    }

    /** Which entries are wanted. */
    record Where(@Nullable KeyFilter kind, @Nullable KeyFilter key, @Nullable String parent,
            @Nullable KeyFilter competence,
            @Nullable LevelFilter level, @Nullable KeyFilter type, @Nullable KeyFilter usage, @Nullable KeyFilter life,
            @Nullable KeyFilter state, @Nullable Boolean published, @Nullable Boolean mine, @Nullable String text) {
        /** How many words may be looked for at once: each is held against every word of all content. */
        private static final int MOST_WORDS = 20;

        WantedEntries wanted() {
            if (text != null && FoldRules.words(text).size() > MOST_WORDS) {
                throw new RequestProblem(ErrorCode.BAD_REQUEST,
                        "'text' has more than " + MOST_WORDS + " words; write fewer of them.");
            }
            Set<EntryState> states = Arrays.stream(EntryState.values())
                    .filter(each -> KeyFilter.one(state, each.name())).collect(Collectors.toSet());
            return new WantedEntries(this::isMet, states, Boolean.TRUE.equals(mine), text == null ? "" : text);
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
    }

    /** A condition on a level. */
    record LevelFilter(@Nullable Level eq, @Nullable List<Level> in, @Nullable Level gte, @Nullable Level lte) {
        boolean isMet(Level level) {
            return (eq == null || eq.equals(level)) && (in == null || in.contains(level))
                    && (gte == null || level.compareTo(gte) >= 0) && (lte == null || level.compareTo(lte) <= 0);
        }
    }
}
