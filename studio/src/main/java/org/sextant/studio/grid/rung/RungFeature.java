package org.sextant.studio.grid.rung;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** What is done to rungs, in the API. */
@Singleton
final class RungFeature implements GraphQlFeature {
    private final RungCreate rungCreate;
    private final SkillMove skillMove;
    private final SkillClone skillClone;
    private final SkillArchive skillArchive;
    private final SkillObsolete skillObsolete;
    private final RungUndo rungUndo;

    RungFeature(RungCreate rungCreate, SkillMove skillMove, SkillClone skillClone, SkillArchive skillArchive,
            SkillObsolete skillObsolete, RungUndo rungUndo) {
        this.rungCreate = rungCreate;
        this.skillMove = skillMove;
        this.skillClone = skillClone;
        this.skillArchive = skillArchive;
        this.skillObsolete = skillObsolete;
        this.rungUndo = rungUndo;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/grid/rung/rung.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("rungCreate", rungCreate);
        wiring.mutation("skillMove", skillMove);
        wiring.mutation("skillClone", skillClone);
        wiring.mutation("skillArchive", skillArchive);
        wiring.mutation("skillObsolete", skillObsolete);
        wiring.mutation("rungUndo", rungUndo);
    }
}
