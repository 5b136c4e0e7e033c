package org.sextant.studio.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Draft;
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
        String place = switch (entity.kind()) {
            case FRAMEWORK -> FRAMEWORK + BELOW + entity.key();
            case COMPETENCE -> LADDERS + BELOW + entity.key();
            default -> OTHERS + BELOW + (char) ('a' + entity.kind().ordinal()) + BELOW + entity.key();
        };
        return new EntryFacts(entity, title, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), place);
    }

    EntryFacts below(EntityRef above) {
        return new EntryFacts(entity, title, Optional.of(above), competences, level, type, usage, life, place);
    }

    EntryFacts about(Set<String> indexes) {
        return new EntryFacts(entity, title, parent, indexes, level, type, usage, life, place);
    }

    EntryFacts on(Level rung, EntryLife status) {
        return new EntryFacts(entity, title, parent, competences, Optional.of(rung), type, usage, Optional.of(status),
                place);
    }

    /** Among the competences with their tubes, skills and challenges. */
    EntryFacts at(List<String> steps) {
        return new EntryFacts(entity, title, parent, competences, level, type, usage, life,
                LADDERS + BELOW + String.join(BELOW, steps));
    }

    /** The facts of a challenge that asks about the skill whose facts these are. */
    EntryFacts asking(EntityRef challenge, Challenge asked) {
        return new EntryFacts(challenge, asked.instruction(), Optional.of(entity), competences, level,
                Optional.of(asked.type()), Optional.of(asked.usage()), Optional.of(EntryLife.of(asked.status())),
                place + BELOW + number(asked.version()) + BELOW + number(asked.variant()) + BELOW + challenge.key());
    }

    ContentEntry entry(boolean isPublished, Optional<Draft> draft, Standing standing) {
        return new ContentEntry(entity, title, parent, competences, level, type, usage, life, place, isPublished,
                draft, standing);
    }

    /** Numbers that texts order as numbers do. */
    private static String number(int number) {
        String digits = Integer.toString(number);
        return (char) ('a' + digits.length()) + digits;
    }
}
