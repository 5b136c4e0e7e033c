package org.sextant.studio.find;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Localized;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.draft.entity.EntityKind;

/** All that authors edit, in the API. */
@Singleton
final class FindFeature implements GraphQlFeature {
    private static final String ENTRY = "ContentEntry";

    private final FindQueries queries;
    private final FindService entries;

    FindFeature(FindQueries queries, FindService entries) {
        this.queries = queries;
        this.entries = entries;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/find/find.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("contentEntries", queries::contentEntries);
        wiring.query("contentEntry", queries::contentEntry);
        wiring.translated(ENTRY, Found.class, found -> List.of(found.entry().title()));
        wiring.type(ENTRY, Found.class);
        fact(wiring, "kind", entry -> entry.entity().kind());
        fact(wiring, "key", entry -> entry.entity().key());
        fact(wiring, "competences", entry -> entry.competences().stream().sorted().toList());
        fact(wiring, "level", entry -> entry.level().orElse(null));
        fact(wiring, "type", entry -> entry.type().orElse(null));
        fact(wiring, "usage", entry -> entry.usage().orElse(null));
        fact(wiring, "life", entry -> entry.life().orElse(null));
        fact(wiring, "isPublished", ContentEntry::isPublished);
        fact(wiring, "draft", entry -> entry.draft().orElse(null));
        wiring.field(ENTRY, "title", FindFeature::title);
        wiring.field(ENTRY, "state", e -> found(e).state());
        wiring.field(ENTRY, "isMine", e -> found(e).isMine());
        wiring.field(ENTRY, "parent", e -> found(e).parent().orElse(null));
        wiring.field(ENTRY, "successor", e -> found(e).successor().orElse(null));
        wiring.field(ENTRY, "usedBy", e -> entries.uses(found(e)));
        wiring.loaded(ENTRY, "document", Found.class, Function.identity(), entries::json);
        wiring.loaded(ENTRY, "quality", Found.class, Function.identity(), entries::qualities);
        wiring.loaded(ENTRY, "problems", Found.class, Function.identity(), entries::problems);
    }

    private static void fact(Wiring wiring, String field, Function<ContentEntry, @Nullable Object> fact) {
        wiring.field(ENTRY, field, e -> fact.apply(found(e).entry()));
    }

    private static String title(DataFetchingEnvironment environment) {
        ContentEntry entry = found(environment).entry();
        String title = entry.title().in(Localized.of(environment)).text();
        return entry.entity().kind() == EntityKind.CHALLENGE ? TitleRules.beginning(title) : title;
    }

    private static Found found(DataFetchingEnvironment environment) {
        return Source.of(environment, Found.class);
    }
}
