package org.sextant.studio.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Standing;

/** What is read of the record of something, gathered one by one; see {@link ContentEntry}. */
record EntryFacts(EntityRef entity, LocalizedText title, Optional<EntityRef> parent, Set<String> competences,
        Optional<Level> level, Optional<String> type, Optional<Usage> usage, Optional<EntryLife> life, String place) {
    /** Sorts before every letter, so that what stands below something comes right after it. */
    private static final String BELOW = "\u0001";
    private static final String FRAMEWORK = "a";
    private static final String LADDERS = "b";
    private static final String OTHERS = "c";

    EntryFacts {
        competences = Set.copyOf(competences);
    }

    static EntryFacts of(EntityRef entity, LocalizedText title) {
        EntryFacts facts = new EntryFacts(entity, title, Optional.empty(), Set.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "");
        return switch (entity.kind()) {
            case FRAMEWORK -> facts.placed(String.join(BELOW, FRAMEWORK, entity.key()));
            case COMPETENCE -> facts.at(List.of(entity.key()));
            default -> facts.placed(
                    String.join(BELOW, OTHERS, Character.toString('a' + entity.kind().ordinal()), entity.key()));
        };
    }

    EntryFacts titled(LocalizedText text) {
        return new EntryFacts(entity, text, parent, competences, level, type, usage, life, place);
    }

    EntryFacts below(EntityKind kind, String key) {
        return new EntryFacts(entity, title, EntityRef.of(kind, key), competences, level, type, usage, life, place);
    }

    EntryFacts about(Set<String> indexes) {
        return new EntryFacts(entity, title, parent, indexes, level, type, usage, life, place);
    }

    EntryFacts on(Level rung, EntryLife status) {
        return new EntryFacts(entity, title, parent, competences, Optional.of(rung), type, usage, Optional.of(status),
                place);
    }

    EntryFacts asked(String kind, Usage what, EntryLife status) {
        return new EntryFacts(entity, title, parent, competences, level, Optional.of(kind), Optional.of(what),
                Optional.of(status), place);
    }

    /** Among the competences with their tubes, skills and challenges. */
    EntryFacts at(List<String> steps) {
        return placed(LADDERS + BELOW + String.join(BELOW, steps));
    }

    ContentEntry entry(boolean isPublished, Optional<Draft> draft, Standing standing) {
        return new ContentEntry(entity, title, parent, competences, level, type, usage, life, place, isPublished,
                draft, standing);
    }

    private EntryFacts placed(String where) {
        return new EntryFacts(entity, title, parent, competences, level, type, usage, life, where);
    }
}
