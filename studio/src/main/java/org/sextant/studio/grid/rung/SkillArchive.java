package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.schema.content.SkillStatus;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityRef;

/** The mutation {@code skillArchive}. */
@Singleton
final class SkillArchive implements DataFetcher<RungQueries.Payload> {
    private final RungService rungs;
    private final DraftService drafts;

    SkillArchive(RungService rungs, DraftService drafts) {
        this.rungs = rungs;
        this.drafts = drafts;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        int expected = environment.getArgumentOrDefault("expectedRevision", 0);
        Optional<EntityRef> successor = Optional.ofNullable(input.successor()).flatMap(RungQueries::entity);
        RungOutcome outcome = input.successor() != null && successor.isEmpty()
                ? new RungOutcome.NoSuchSuccessor(input.successor())
                : rungs.retire(Request.of(environment).actor(), RungQueries.skill(environment), expected,
                        SkillStatus.ARCHIVED, successor.map(EntityRef::key).orElse(""), new Reason(input.reason()));
        return RungQueries.payload(environment, outcome, drafts);
    }

    record Input(@Nullable String successor, String reason) {
    }
}
