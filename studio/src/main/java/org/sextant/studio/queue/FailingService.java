package org.sextant.studio.queue;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.sextant.content.ContentStore;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.overlay.DraftContentService;
import org.sextant.studio.quality.VerdictService;

/** Finds the drafts of challenges whose sample answers fail, for whoever reads drafts. */
@Singleton
public final class FailingService {
    private static final String SAMPLES = "sample-";

    private final DraftContentService contents;
    private final DraftService drafts;
    private final ContentStore store;
    private final VerdictService verdicts;

    FailingService(DraftContentService contents, DraftService drafts, ContentStore store, VerdictService verdicts) {
        this.contents = contents;
        this.drafts = drafts;
        this.store = store;
        this.verdicts = verdicts;
    }

    /** The drafts that say something else than the release in service and whose samples fail, by key. */
    public List<Draft> failing(Actor actor) {
        if (!Editors.mayRead(actor)) {
            return List.of();
        }
        Content published = store.current().release().content();
        Set<Challenge> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(published.challenges());
        List<Challenge> drafted = contents.content().challenges().stream().filter(each -> !same.contains(each))
                .toList();
        List<String> keys = drafted.stream().filter(each -> isFailing(each, published)).map(each -> each.id().value())
                .toList();
        return drafts.all(EntityKind.CHALLENGE, keys).stream()
                .sorted(Comparator.comparing(draft -> draft.entity().key())).toList();
    }

    private boolean isFailing(Challenge challenge, Content frame) {
        return verdicts.alone(challenge, frame).stream().anyMatch(breach -> breach.rule().id().startsWith(SAMPLES));
    }
}
