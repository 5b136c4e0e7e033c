package org.sextant.studio.grid.rung;

import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/** A place for a skill: a tube at a level. */
public record Rung(TubeId tube, Level level) {
    /** That of a skill. */
    static Rung of(Skill skill) {
        return new Rung(skill.tube(), skill.level());
    }
}
