package org.sextant.studio.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.schema.content.Skill;
import org.sextant.schema.rule.Severity;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** An entry as somebody finds it, beside all others of the same moment. */
final class Found {
    private final ContentEntry entry;
    private final Shelf shelf;
    private final Progress progress;
    private final String place;

    Found(ContentEntry entry, Shelf shelf, Progress progress) {
        this(entry, shelf, progress, entry.place());
    }

    private Found(ContentEntry entry, Shelf shelf, Progress progress, String place) {
        this.entry = entry;
        this.shelf = shelf;
        this.progress = progress;
        this.place = place;
    }

    /** The same at another place of a list. */
    Found at(String other) {
        return new Found(entry, shelf, progress, other);
    }

    /** Where it stands in a list, by the order of texts; no two of the list share one. */
    String place() {
        return place;
    }

    /** What a list shows of it. */
    ContentEntry entry() {
        return entry;
    }

    /** Where it stands. */
    EntryState state() {
        return StateRules.of(entry, progress);
    }

    /** What the rules say of it by the worst that they say of each thing: what nobody can read is broken. */
    EntryQuality quality(Map<EntityRef, Severity> worst) {
        if (record().isEmpty() || state() == EntryState.UNREADABLE) {
            return EntryQuality.BROKEN;
        }
        return Optional.ofNullable(worst.get(entry.entity()))
                .map(severity -> severity == Severity.ERROR ? EntryQuality.BROKEN : EntryQuality.ADVISED)
                .orElse(EntryQuality.SOUND);
    }

    /** Whether whoever asks has a working copy of it. */
    boolean isMine() {
        return entry.draft().filter(draft -> progress.opened().contains(draft.id())).isPresent();
    }

    /** Whether it meets conditions, whatever its words. */
    boolean meets(WantedEntries wanted) {
        return wanted.facts().test(entry) && wanted.states().contains(state()) && (!wanted.mine() || isMine());
    }

    /** The record of it; empty where nobody can read it, and while there is none. */
    Optional<Object> record() {
        return shelf.record(entry.entity());
    }

    /** All that there is at the same moment. */
    Shelf shelf() {
        return shelf;
    }

    /** What it belongs to, where that is there. */
    Optional<Found> parent() {
        return entry.parent().flatMap(this::beside);
    }

    /** The skill that took its place, where it is a skill that names one that is there. */
    Optional<Found> successor() {
        return record().filter(Skill.class::isInstance).map(Skill.class::cast)
                .flatMap(skill -> Optional.ofNullable(skill.successor()))
                .flatMap(id -> beside(new EntityRef(EntityKind.SKILL, id.value())));
    }

    /** Others of the same moment. */
    List<Found> beside(List<EntityRef> others) {
        return others.stream().flatMap(other -> beside(other).stream()).toList();
    }

    private Optional<Found> beside(EntityRef other) {
        return shelf.find(other).map(found -> new Found(found, shelf, progress));
    }
}
