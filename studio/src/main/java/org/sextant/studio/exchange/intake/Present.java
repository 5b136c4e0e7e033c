package org.sextant.studio.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.content.PublishedContent;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.PublishedDocuments;

/** What the studio has of everything at a moment, by checksums, read in few statements. */
final class Present {
    private final PublishedContent inService;
    private final Map<EntityRef, Draft> drafts = new HashMap<>();
    private final Map<Long, Map<Integer, String>> checksums;

    Present(DraftService service, PublishedContent inService) {
        this.inService = inService;
        List<Draft> all = service.newest();
        all.forEach(draft -> drafts.put(draft.entity(), draft));
        this.checksums = service.checksums(all);
    }

    /** The checksum of the newest of something: what the release in service has goes after revisions that lack it. */
    Optional<String> newest(EntityRef entity) {
        Map<Integer, String> revisions = revisions(entity);
        Optional<String> published = PublishedDocuments.find(inService, entity).map(Document::sha256)
                .filter(sha256 -> !revisions.containsValue(sha256));
        return published.or(() -> Optional.ofNullable(drafts.get(entity))
                .map(draft -> revisions.get(draft.revision())));
    }

    /** The checksums of all revisions of something. */
    Set<String> earlier(EntityRef entity) {
        return new HashSet<>(revisions(entity).values());
    }

    private Map<Integer, String> revisions(EntityRef entity) {
        Draft draft = drafts.get(entity);
        return draft == null ? Map.of() : checksums.getOrDefault(draft.id(), Map.of());
    }
}
