package org.sextant.studio.find;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
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
        WantedEntries wanted = Inputs.of(environment, "where", EntryWhere.class).wanted();
        Request request = Request.of(environment);
        return Connection.over(entries.all(request.actor(), wanted, request.locales()), page,
                Found::place);
    }

    @Nullable
    Found contentEntry(DataFetchingEnvironment environment) {
        EntityKind kind = EntityKind.valueOf(environment.getArgumentOrDefault("kind", ""));
        return EntityRef.of(kind, environment.getArgumentOrDefault("key", ""))
                .flatMap(entity -> entries.one(Request.of(environment).actor(), entity)).orElse(null);
    }
}
