package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.once.OnceService;

/** The mutation {@code skillClone}. */
@Singleton
final class SkillClone implements DataFetcher<RungQueries.Payload> {
    private final RungService rungs;
    private final DraftService drafts;
    private final OnceService once;

    SkillClone(RungService rungs, DraftService drafts, OnceService once) {
        this.rungs = rungs;
        this.drafts = drafts;
        this.once = once;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), RungQueries.deed(environment, drafts, () -> input.rung()
                .map(rung -> rungs.cloneTo(actor, RungQueries.skill(environment), rung, input.withChallenges(),
                        new Reason(input.reason())))
                .orElseGet(() -> new RungOutcome.NoSuchTube(input.tube()))));
    }

    record Input(String tube, Level level, boolean withChallenges, String reason, @Nullable String idempotencyKey) {
        /** Where it is to stand; an id that no tube can have is that of no tube. */
        Optional<Rung> rung() {
            return EntityRef.of(EntityKind.TUBE, tube).map(ref -> new Rung(new TubeId(ref.key()), level));
        }
    }
}
