package org.sextant.studio.grid;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Localized;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.entity.EntityRef;

/** What is asked of grids. */
final class GridQueries {
    private final GridService grids;
    private final Lookup<String, Integer> revisions;

    GridQueries(Wiring wiring, GridService grids) {
        this.grids = grids;
        this.revisions = wiring.lookup("revisions of skills in grids", grids::revisions);
    }

    @Nullable
    CompetenceGrid grid(DataFetchingEnvironment environment) {
        return grids.find(Request.of(environment).actor(), environment.getArgumentOrDefault("index", ""))
                .orElse(null);
    }

    List<CompetenceGrid> grids(DataFetchingEnvironment environment) {
        return grids.all(Request.of(environment).actor());
    }

    List<EntityRef> leftOut(DataFetchingEnvironment environment) {
        return grids.leftOut(Request.of(environment).actor());
    }

    CompletionStage<Integer> revision(DataFetchingEnvironment environment) {
        return revisions.load(environment, Source.of(environment, GridSkill.class).id().value())
                .thenApply(found -> found.orElse(0));
    }

    /** A text in the language of the request. */
    static String text(DataFetchingEnvironment environment, LocalizedText text) {
        return text.in(Localized.of(environment)).text();
    }
}
