package org.sextant.studio.find;

import java.util.Optional;
import java.util.Set;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Standing;

/**
 * Something that authors edit, as a list shows it.
 *
 * @param title       its title; of a challenge its instruction, of synonyms their language; its key where it has none
 * @param parent      what it belongs to: a challenge to its skill, a skill to its tube, a tube to its competence
 * @param competences the indexes of those it is about
 * @param level       of a skill and its challenges
 * @param type        of a challenge
 * @param usage       of a challenge
 * @param life        of a skill or challenge
 * @param place       where it stands in the order of all, from the framework down to the variants; no two share one
 * @param isPublished whether the release in service has something of it
 * @param draft       what the studio has of it
 * @param standing    how its newest revision stands to the release in service
 */
public record ContentEntry(EntityRef entity, LocalizedText title, Optional<EntityRef> parent, Set<String> competences,
        Optional<Level> level, Optional<String> type, Optional<Usage> usage, Optional<EntryLife> life, String place,
        boolean isPublished, Optional<Draft> draft, Standing standing) {
}
