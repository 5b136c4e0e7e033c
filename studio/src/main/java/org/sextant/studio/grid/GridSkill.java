package org.sextant.studio.grid;

import java.util.Optional;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * A skill in its cell, as drafts have it.
 *
 * @param successor            the skill that took its place; empty where none did
 * @param isChanged            whether drafts say something else of it or its challenges than the release in service
 * @param hasPrototype         whether it has a validated prototype
 * @param training             how many validated challenges are for training alone
 * @param certification        how many validated challenges are for certification alone
 * @param both                 how many validated challenges are for both
 * @param proposed             how many challenges are not validated yet
 * @param missingCertification how many validated challenges that only certification asks are lacking
 */
public record GridSkill(SkillId id, LocalizedText title, RungState state, Optional<GridSuccessor> successor,
        boolean isChanged, boolean hasPrototype, int training, int certification, int both, int proposed,
        int missingCertification) {
    /** The number of its validated challenges. */
    public int validated() {
        return training + certification + both;
    }

    /** What names it among all that authors edit. */
    public EntityRef entity() {
        return new EntityRef(EntityKind.SKILL, id.value());
    }
}
