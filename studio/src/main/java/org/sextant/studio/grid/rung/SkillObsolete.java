package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.schema.content.SkillStatus;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;

/** The mutation {@code skillObsolete}. */
@Singleton
final class SkillObsolete implements DataFetcher<RungQueries.Payload> {
    private final RungService rungs;
    private final DraftService drafts;

    SkillObsolete(RungService rungs, DraftService drafts) {
        this.rungs = rungs;
        this.drafts = drafts;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        RungOutcome outcome = rungs.retire(Request.of(environment).actor(), RungQueries.skill(environment), expected,
                SkillStatus.OBSOLETE, "", new Reason(input.reason()));
        return RungQueries.payload(environment, outcome, drafts);
    }

    record Input(String reason) {
    }
}
