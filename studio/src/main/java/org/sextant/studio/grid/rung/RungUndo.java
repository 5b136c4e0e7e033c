package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;

/** The mutation {@code rungUndo}. */
@Singleton
final class RungUndo implements DataFetcher<RungQueries.Payload> {
    private final UndoService rungs;
    private final DraftService drafts;

    RungUndo(UndoService rungs, DraftService drafts) {
        this.rungs = rungs;
        this.drafts = drafts;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        RungOutcome outcome = RungQueries.change(input.undo())
                .map(change -> rungs.undo(Request.of(environment).actor(), change, new Reason(input.reason())))
                .orElseGet(RungOutcome.NoSuchChange::new);
        return RungQueries.payload(environment, outcome, drafts);
    }

    record Input(String undo, String reason) {
    }
}
