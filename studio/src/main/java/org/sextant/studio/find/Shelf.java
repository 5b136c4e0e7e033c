package org.sextant.studio.find;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Head;
import org.sextant.studio.draft.overlay.Overlay;
import org.sextant.studio.draft.overlay.Standing;

/**
 * All that authors edit at one moment: a release with the newest of all drafts over it. It holds the records that those
 * have anyway, and of each only what a list shows; no text is copied.
 */
final class Shelf {
    private static final Comparator<ContentEntry> BY_PLACE = Comparator.comparing(ContentEntry::place);

    private final PublishedContent base;
    private final long state;
    private final Content content;
    private final Map<EntityRef, Object> published;
    private final Map<EntityRef, Object> laid;
    private final Set<Long> ids;
    private final List<ContentEntry> entries;
    private final Map<EntityRef, ContentEntry> byEntity = new HashMap<>();
    private volatile Map<WordBook, Map<ContentEntry, int[]>> pages = Map.of();

    /**
     * The shelf of a moment.
     *
     * @param state  names the moment: while it is the same, so are the drafts
     * @param former one of an earlier moment, from which what has not changed is taken; none for the first
     */
    Shelf(PublishedContent base, long state, List<Draft> drafts, Overlay overlay, Optional<Shelf> former) {
        this.base = base;
        this.state = state;
        this.content = overlay.content();
        this.published = former.filter(shelf -> shelf.base.equals(base)).map(shelf -> shelf.published)
                .orElseGet(() -> new HashMap<>(ContentEntities.of(base.release().content())));
        this.laid = overlay.entities();
        this.ids = drafts.stream().map(Draft::id).collect(Collectors.toSet());
        Map<EntityRef, Draft> drafted = drafts.stream().collect(Collectors.toMap(Draft::entity, draft -> draft));
        Map<EntityRef, Standing> standings = standings(overlay);
        EntryRules rules = new EntryRules(content);
        Stream<ContentEntry> untouched = published.entrySet().stream()
                .filter(entity -> !drafted.containsKey(entity.getKey()))
                .map(entity -> rules.facts(entity.getKey(), Optional.of(entity.getValue())).entry(true,
                        Optional.empty(), Standing.SAME));
        Stream<ContentEntry> touched = drafts.stream()
                .map(draft -> rules.facts(draft.entity(), record(draft.entity())).entry(
                        published.containsKey(draft.entity()), Optional.of(draft),
                        standings.getOrDefault(draft.entity(), Standing.SAME)));
        this.entries = Stream.concat(untouched, touched).sorted(BY_PLACE).toList();
        entries.forEach(entry -> byEntity.put(entry.entity(), entry));
    }

    /** Whether it is still what there is. */
    boolean isOf(PublishedContent inService, long present) {
        return state == present && base.equals(inService);
    }

    /** The release with all drafts that are ahead of it. */
    Content content() {
        return content;
    }

    /** All entries in their order. */
    List<ContentEntry> entries() {
        return entries;
    }

    /** The entry of something. */
    Optional<ContentEntry> find(EntityRef entity) {
        return Optional.ofNullable(byEntity.get(entity));
    }

    /** Whether it has something under its number in the studio. */
    boolean has(long draft) {
        return ids.contains(draft);
    }

    /** The record of something, that of its draft where that is ahead; empty where nobody can read it. */
    Optional<Object> record(EntityRef entity) {
        return Optional.ofNullable(laid.get(entity)).or(() -> Optional.ofNullable(published.get(entity)));
    }

    /** The words of each entry by their numbers in a book, read once. */
    Map<ContentEntry, int[]> pages(WordBook book) {
        return Optional.ofNullable(pages.get(book)).orElseGet(() -> read(book));
    }

    private Map<ContentEntry, int[]> read(WordBook book) {
        Map<ContentEntry, int[]> read = new IdentityHashMap<>(entries.size());
        entries.forEach(entry -> read.put(entry, book.page(record(entry.entity()).orElse(entry.entity().key()))));
        pages = Map.of(book, read);
        return read;
    }

    /** Everything, and what somebody has begun of which there is no revision yet. */
    List<ContentEntry> with(List<Draft> begun) {
        return begun.isEmpty()
                ? entries
                : Stream.concat(entries.stream(), begun.stream().map(Shelf::begun)).sorted(BY_PLACE).toList();
    }

    /** The entry of something of which there is no revision yet. */
    static ContentEntry begun(Draft draft) {
        return EntryFacts.of(draft.entity(), LocalizedText.french(draft.entity().key())).entry(false,
                Optional.of(draft), Standing.AHEAD);
    }

    private static Map<EntityRef, Standing> standings(Overlay overlay) {
        Map<EntityRef, Standing> standings = new HashMap<>();
        overlay.laid().forEach(head -> standings.put(head.draft().entity(), Standing.AHEAD));
        overlay.left().forEach((Head head, Standing why) -> standings.put(head.draft().entity(), why));
        return standings;
    }
}
