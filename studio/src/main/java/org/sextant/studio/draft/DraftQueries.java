package org.sextant.studio.draft;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What is asked of drafts. */
@Singleton
final class DraftQueries {
    private final DraftService drafts;

    DraftQueries(DraftService drafts) {
        this.drafts = drafts;
    }

    @Nullable
    Draft draft(DataFetchingEnvironment environment) {
        EntityKind kind = EntityKind.valueOf(environment.getArgumentOrDefault("kind", ""));
        return EntityRef.of(kind, environment.getArgumentOrDefault("key", ""))
                .flatMap(entity -> drafts.find(Request.of(environment).actor(), entity)).orElse(null);
    }

    @Nullable
    Draft byKey(String key, DataFetchingEnvironment environment) {
        return EntityRef.parse(key).flatMap(entity -> drafts.find(Request.of(environment).actor(), entity))
                .orElse(null);
    }

    Connection<Draft> drafts(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        Wanted wanted = Inputs.of(environment, "where", Where.class).wanted();
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        List<Draft> rows = page.forward()
                ? drafts.before(actor, from.orElse(Long.MAX_VALUE), wanted, page.size() + 1)
                : drafts.after(actor, from.orElse(0L), wanted, page.size() + 1);
        return Connection.of(rows, page, draft -> Long.toString(draft.id()), () -> drafts.count(actor, wanted));
    }

    @Nullable
    Revision revisionAt(DataFetchingEnvironment environment) {
        int number = environment.getArgumentOrDefault("number", 0);
        return drafts.revision(Request.of(environment).actor(), Source.of(environment, Draft.class), number)
                .orElse(null);
    }

    Connection<Revision> history(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        Draft draft = Source.of(environment, Draft.class);
        Optional<Integer> from = page.cursor().map(Cursor::number);
        List<Revision> rows = page.forward()
                ? drafts.before(actor, draft, from.orElse(Integer.MAX_VALUE), page.size() + 1)
                : drafts.after(actor, draft, from.orElse(0), page.size() + 1);
        return Connection.of(rows, page, revision -> Integer.toString(revision.number()), draft::revision);
    }

    /** Which drafts are wanted. */
    record Where(@Nullable KeyFilter kind, @Nullable String parent, @Nullable String text) {
        Wanted wanted() {
            return new Wanted(Arrays.stream(EntityKind.values()).filter(each -> KeyFilter.one(kind, each.name()))
                    .collect(Collectors.toSet()), parent == null ? "" : parent, text == null ? "" : text.strip());
        }
    }
}
