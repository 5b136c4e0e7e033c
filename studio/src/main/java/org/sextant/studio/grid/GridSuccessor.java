package org.sextant.studio.grid;

import org.sextant.schema.content.SkillId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * A skill that took the place of another.
 *
 * @param competence in whose grid it stands
 */
public record GridSuccessor(SkillId id, LocalizedText title, CompetenceIndex competence) {
}
