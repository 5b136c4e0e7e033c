package org.sextant.studio.draft.copy;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.platform.Actor;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.document.Conflict;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;

/** What is asked of working copies, for all of a request together. */
final class CopyQueries {
    private final WorkingCopyService copies;
    private final Lookup<Key, WorkingCopy> own;
    private final Lookup<Revision.Key, Document> bases;
    private final Lookup<Revision.Key, Revision> newest;

    CopyQueries(Wiring wiring, WorkingCopyService copies, DraftService drafts) {
        this.copies = copies;
        this.own = wiring.lookup("working copies", this::own);
        this.bases = wiring.lookup("bases of working copies", drafts::documents);
        this.newest = wiring.lookup("what working copies are behind", drafts::revisions);
    }

    /** What the argument {@code id} of a mutation names; empty where there can be no such draft. */
    static Optional<EntityRef> entity(DataFetchingEnvironment environment) {
        return EntityRef.parse(GlobalId.keyOf("Draft", environment.getArgumentOrDefault("id", "")));
    }

    static Told told(Conflict conflict) {
        return new Told(conflict.path().toString(), ChangeViews.text(conflict.base()),
                ChangeViews.text(conflict.mine()), ChangeViews.text(conflict.theirs()));
    }

    CompletionStage<Optional<WorkingCopy>> own(DataFetchingEnvironment environment) {
        return own.load(environment,
                new Key(Request.of(environment).actor(), Source.of(environment, Draft.class)));
    }

    CompletionStage<List<ChangeViews.View>> changes(DataFetchingEnvironment environment) {
        WorkingCopy copy = Source.of(environment, WorkingCopy.class);
        return bases.load(environment, new Revision.Key(copy.draft().id(), copy.baseRevision()))
                .thenApply(base -> ChangeViews.between(
                        base.orElseGet(() -> Documents.fresh(copy.draft().entity())), copy.document()));
    }

    /** What a copy comes to with the newest revision; at once where it is based on that. */
    @Nullable
    CompletionStage<Merged> merge(DataFetchingEnvironment environment) {
        WorkingCopy copy = Source.of(environment, WorkingCopy.class);
        if (!copy.isBehind()) {
            return null;
        }
        Revision.Key theirs = copy.draft().newest();
        return bases.load(environment, new Revision.Key(copy.draft().id(), copy.baseRevision()))
                .thenCombine(bases.load(environment, theirs), (base, other) -> CommitService.stale(copy,
                        base.orElseGet(() -> Documents.fresh(copy.draft().entity())), other.orElseThrow()))
                .thenCombine(newest.load(environment, theirs), (stale, revision) -> new Merged(revision.orElseThrow(),
                        stale.merged().json(), stale.other().json(),
                        stale.merge().conflicts().stream().map(CopyQueries::told).toList()));
    }

    private Map<Key, WorkingCopy> own(List<Key> keys) {
        Map<Actor, List<Draft>> byOwner = keys.stream()
                .collect(Collectors.groupingBy(Key::owner, Collectors.mapping(Key::draft, Collectors.toList())));
        Map<Key, WorkingCopy> found = new HashMap<>();
        byOwner.forEach((owner, drafts) -> copies.own(owner, drafts)
                .forEach((_, copy) -> found.put(new Key(owner, copy.draft()), copy)));
        return found;
    }

    /** Whose copy of what. */
    private record Key(Actor owner, Draft draft) {
    }

    /** A merge as the API tells it. */
    record Merged(Revision theirs, String document, String theirDocument, List<Told> conflicts) {
    }

    /** A conflict as the API tells it. */
    record Told(String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
    }
}
