package org.sextant.studio.grid;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Actor;
import org.sextant.schema.framework.Competence;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/** Shows the grids of competences to whoever reads drafts; for anybody else there are none. */
@Singleton
public final class GridService {
    private final DraftContentService contents;
    private final DraftService drafts;
    private final ContentStore store;

    GridService(DraftContentService contents, DraftService drafts, ContentStore store) {
        this.contents = contents;
        this.drafts = drafts;
        this.store = store;
    }

    /** The grid of a competence by its index; empty where there is none. */
    public Optional<CompetenceGrid> find(Actor actor, String index) {
        return all(actor, competence -> competence.index().value().equals(index)).findFirst();
    }

    /** The grids of all competences, by index. */
    public List<CompetenceGrid> all(Actor actor) {
        return all(actor, _ -> true).toList();
    }

    /** Skills and challenges that no grid shows, since the rest could not be read with them. */
    public List<EntityRef> leftOut(Actor actor) {
        return Editors.mayRead(actor)
                ? contents.over(store.current()).leftOut().stream().flatMap(name -> EntityRef.parse(name).stream())
                        .filter(entity -> entity.kind() == EntityKind.SKILL || entity.kind() == EntityKind.CHALLENGE
                                || entity.kind() == EntityKind.TUBE)
                        .toList()
                : List.of();
    }

    /** The number of the newest revision of each of some skills that the studio has, by their ids. */
    Map<String, Integer> revisions(Collection<String> skills) {
        return drafts.all(EntityKind.SKILL, skills).stream()
                .collect(Collectors.toMap(draft -> draft.entity().key(), Draft::revision));
    }

    private Stream<CompetenceGrid> all(Actor actor, Predicate<Competence> wanted) {
        if (!Editors.mayRead(actor)) {
            return Stream.empty();
        }
        PublishedContent published = store.current();
        PublishedContent drafted = contents.over(published).content();
        return drafted.competences().stream().filter(wanted)
                .map(competence -> GridRules.of(competence, drafted, published));
    }
}
