package org.sextant.studio.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.content.ContentStore;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.overlay.DraftContentService;

/** Finds the drafts of challenges whose sample answers fail, for whoever reads drafts. */
@Singleton
public final class FailingService {
    private static final String SAMPLES = "sample-";

    private final DraftContentService contents;
    private final DraftService drafts;
    private final ContentStore store;
    private final ChallengeTypes types;
    /** Whether the samples of a challenge fail; a challenge that is read anew is another one. */
    private final Cache<Challenge, Boolean> verdicts = Caffeine.newBuilder().weakKeys().build();

    FailingService(DraftContentService contents, DraftService drafts, ContentStore store, ChallengeTypes types) {
        this.contents = contents;
        this.drafts = drafts;
        this.store = store;
        this.types = types;
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
        judge(published, drafted.stream().filter(each -> verdicts.getIfPresent(each) == null).toList());
        List<String> keys = drafted.stream().filter(each -> Boolean.TRUE.equals(verdicts.getIfPresent(each)))
                .map(each -> each.id().value()).toList();
        return drafts.all(EntityKind.CHALLENGE, keys).stream()
                .sorted(Comparator.comparing(draft -> draft.entity().key())).toList();
    }

    /** Runs the rules over challenges alone: what their samples come to depends on nothing else. */
    private void judge(Content published, List<Challenge> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        Content alone = new Content(published.maxReachableLevel(), published.framework(), List.of(), List.of(),
                List.of(), unknown, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Set<String> failing = ContentRules.breaches(alone, types::find).stream()
                .filter(breach -> breach.rule().id().startsWith(SAMPLES)).map(breach -> breach.subject().id())
                .collect(Collectors.toSet());
        unknown.forEach(each -> verdicts.put(each, failing.contains(each.id().value())));
    }
}
