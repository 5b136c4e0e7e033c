package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** The mutation {@code skillClone}. */
@Singleton
final class SkillClone implements DataFetcher<RungQueries.Payload> {
    private final RungService rungs;
    private final DraftService drafts;

    SkillClone(RungService rungs, DraftService drafts) {
        this.rungs = rungs;
        this.drafts = drafts;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        RungOutcome outcome = input.rung()
                .map(rung -> rungs.cloneTo(Request.of(environment).actor(), RungQueries.skill(environment), rung,
                        input.withChallenges(), new Reason(input.reason())))
                .orElseGet(() -> new RungOutcome.NoSuchTube(input.tube()));
        return RungQueries.payload(environment, outcome, drafts);
    }

    record Input(String tube, Level level, boolean withChallenges, String reason) {
        /** Where it is to stand; an id that no tube can have is that of no tube. */
        Optional<Rung> rung() {
            return EntityRef.of(EntityKind.TUBE, tube).map(ref -> new Rung(new TubeId(ref.key()), level));
        }
    }
}
