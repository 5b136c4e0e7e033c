package org.sextant.studio.quality;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.Reading;
import org.sextant.studio.draft.overlay.DraftContentService;

/**
 * Runs the rules of content over drafts, each as if it were validated among all others. That whoever is shown the outcome
 * may read drafts is for the caller to see to.
 */
@Singleton
public final class QualityService {
    private final DraftService drafts;
    private final DraftContentService contents;
    private final ChallengeTypes types;

    QualityService(DraftService drafts, DraftContentService contents, ChallengeTypes types) {
        this.drafts = drafts;
        this.contents = contents;
        this.types = types;
    }

    /** What the rules say of the newest revisions of drafts; those that have none are left out. */
    public Map<Draft, List<ContentProblem>> ofNewest(Collection<Draft> wanted) {
        Map<Revision.Key, Document> documents = drafts.documents(wanted.stream().map(Draft::newest).toList());
        Map<Draft, Document> newest = wanted.stream().filter(draft -> documents.containsKey(draft.newest()))
                .collect(Collectors.toMap(Function.identity(),
                        draft -> Objects.requireNonNull(documents.get(draft.newest()))));
        return all(newest, Draft::entity);
    }

    /** What the rules say of working copies. */
    public Map<WorkingCopy, List<ContentProblem>> of(Collection<WorkingCopy> copies) {
        return all(copies.stream().collect(Collectors.toMap(Function.identity(), WorkingCopy::document)),
                copy -> copy.draft().entity());
    }

    /** What the rules say of entities with a document each, all of them among the same others. */
    public <K> Map<K, List<ContentProblem>> all(Map<K, Document> documents, Function<K, EntityRef> entity) {
        Content content = contents.content();
        return documents.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> problems(content, entity.apply(entry.getKey()), entry.getValue())));
    }

    /** What the rules say of an entity with a document. */
    public List<ContentProblem> problems(EntityRef entity, Document document) {
        return problems(contents.content(), entity, document);
    }

    /** What names each of some drafts, among all drafts over the release in service. */
    public Map<Draft, List<EntityRef>> uses(Collection<Draft> wanted) {
        Content content = contents.content();
        return wanted.stream().collect(
                Collectors.toMap(Function.identity(), draft -> UsageRules.naming(draft.entity(), content)));
    }

    /** What names an entity in some content, in the order of kinds and keys. */
    public List<EntityRef> uses(EntityRef entity, Content content) {
        return UsageRules.naming(entity, content);
    }

    private List<ContentProblem> problems(Content content, EntityRef entity, Document document) {
        return switch (Documents.entity(entity, document)) {
            case Reading.Unfit(String sentence) -> List.of(ContentProblem.unreadable(entity, sentence));
            case Reading.Fit(Document canonical) ->
                problems(content, entity, Documents.record(entity, canonical).orElseThrow());
        };
    }

    private List<ContentProblem> problems(Content content, EntityRef entity, Object found) {
        Content focus = FocusRules.around(found, contents.with(content, Map.of(entity, found)));
        Validation validation = Validation.of(found, focus.challenges());
        Map<EntityRef, Object> entities = new HashMap<>(Map.of(entity, validation.entity()));
        validation.archived().forEach(former -> entities.put(challenge(former), former));
        return ContentRules.breaches(contents.with(focus, entities), types::find).stream().map(ContentProblem::of)
                .filter(problem -> problem.entity().equals(entity)).distinct().toList();
    }

    static EntityRef challenge(Challenge challenge) {
        return new EntityRef(EntityKind.CHALLENGE, challenge.id().value());
    }
}
