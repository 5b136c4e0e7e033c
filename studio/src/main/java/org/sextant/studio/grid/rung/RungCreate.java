package org.sextant.studio.grid.rung;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.once.OnceService;

/** The mutation {@code rungCreate}. */
@Singleton
final class RungCreate implements DataFetcher<RungQueries.Payload> {
    private final RungService rungs;
    private final DraftService drafts;
    private final OnceService once;

    RungCreate(RungService rungs, DraftService drafts, OnceService once) {
        this.rungs = rungs;
        this.drafts = drafts;
        this.once = once;
    }

    @Override
    public RungQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment),
                RungQueries.deed(environment, drafts, () -> input.title().isBlank()
                        ? new RungOutcome.UnfitTitle(0)
                        : input.rung().map(rung -> rungs.create(actor, rung, input.text(), new Reason(input.reason())))
                                .orElseGet(() -> new RungOutcome.NoSuchTube(input.tube()))));
    }

    record Input(String tube, Level level, String title, @Nullable String titleInEnglish, String reason,
            @Nullable String idempotencyKey) {
        /** Where it is to stand; an id that no tube can have is that of no tube. */
        Optional<Rung> rung() {
            return EntityRef.of(EntityKind.TUBE, tube).map(ref -> new Rung(new TubeId(ref.key()), level));
        }

        LocalizedText text() {
            String english = titleInEnglish == null ? "" : titleInEnglish.strip();
            return LocalizedText.of(english.isEmpty()
                    ? Map.of("fr", title.strip())
                    : Map.of("fr", title.strip(), "en", english));
        }
    }
}
