package org.sextant.studio.draft.overlay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.sextant.content.PublishedContent;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.PublishedDocuments;

/** Lays revisions over releases. Whoever is shown the outcome may read drafts: that is for the caller to see to. */
@Singleton
public final class OverlayService {
    private static final int BATCH = 500;
    private static final int KEPT = 50_000;
    private static final Comparator<Head> BY_ENTITY = Comparator
            .comparing((Head head) -> head.draft().entity().kind())
            .thenComparing(head -> head.draft().entity().key());

    private final DraftService drafts;
    private final Cache<Revision.Key, Object> records = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Compared, Standing> standings = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Published, Optional<String>> published = Caffeine.newBuilder().maximumSize(KEPT).build();

    OverlayService(DraftService drafts) {
        this.drafts = drafts;
    }

    /** A release with revisions over it, of each entity at most one. */
    public Overlay over(PublishedContent base, Collection<Head> heads) {
        List<Head> ahead = new ArrayList<>();
        SequencedMap<Head, Standing> left = new LinkedHashMap<>();
        Map<Head, Standing> standing = standings(base, heads);
        heads.stream().sorted(BY_ENTITY).forEach(head -> {
            Standing found = Objects.requireNonNull(standing.get(head));
            if (found == Standing.AHEAD) {
                ahead.add(head);
            } else if (found != Standing.SAME) {
                left.put(head, found);
            }
        });
        Map<EntityRef, Object> entities = entities(ahead, left);
        List<Head> laid = ahead.stream().filter(head -> !left.containsKey(head)).toList();
        return new Overlay(OverlayRules.laid(base.release().content(), entities), laid, entities, left);
    }

    /** How revisions stand to a release, which never changes: only new ones are compared. */
    private Map<Head, Standing> standings(PublishedContent base, Collection<Head> heads) {
        Map<Head, Standing> found = new HashMap<>();
        heads.forEach(head -> Optional.ofNullable(standings.getIfPresent(new Compared(base.number(), head.key())))
                .ifPresent(standing -> found.put(head, standing)));
        List<Head> fresh = heads.stream().filter(head -> !found.containsKey(head)).toList();
        Map<Long, Map<Integer, String>> checksums = drafts.checksums(fresh.stream().map(Head::draft).toList());
        fresh.forEach(head -> {
            Standing standing = standing(base, head, checksums.getOrDefault(head.draft().id(), Map.of()));
            standings.put(new Compared(base.number(), head.key()), standing);
            found.put(head, standing);
        });
        return found;
    }

    private Standing standing(PublishedContent base, Head head, Map<Integer, String> checksums) {
        EntityRef entity = head.draft().entity();
        if (entity.kind() == EntityKind.FRAMEWORK && !entity.key().equals(base.framework().code())) {
            return Standing.OTHER_FRAMEWORK;
        }
        return StandingRules.of(checksums, head.revision(), published.get(new Published(base.number(), entity),
                _ -> PublishedDocuments.find(base, entity).map(Document::sha256)));
    }

    /** The records of revisions; those that cannot be read are left. */
    private Map<EntityRef, Object> entities(List<Head> ahead, Map<Head, Standing> left) {
        Map<EntityRef, Object> entities = new LinkedHashMap<>();
        for (int from = 0; from < ahead.size(); from += BATCH) {
            List<Head> batch = ahead.subList(from, Math.min(ahead.size(), from + BATCH));
            read(batch.stream().filter(head -> records.getIfPresent(head.key()) == null).toList());
            batch.forEach(head -> Optional.ofNullable(records.getIfPresent(head.key())).ifPresentOrElse(
                    found -> entities.put(head.draft().entity(), found),
                    () -> left.put(head, Standing.UNREADABLE)));
        }
        return entities;
    }

    private void read(List<Head> heads) {
        Map<Revision.Key, Document> documents = drafts.documents(heads.stream().map(Head::key).toList());
        heads.forEach(head -> Optional.ofNullable(documents.get(head.key()))
                .flatMap(document -> Documents.record(head.draft().entity(), document))
                .ifPresent(found -> records.put(head.key(), found)));
    }

    /** A revision beside a release. */
    private record Compared(ReleaseNumber release, Revision.Key revision) {
    }

    /** What a release has of an entity. */
    private record Published(ReleaseNumber release, EntityRef entity) {
    }
}
