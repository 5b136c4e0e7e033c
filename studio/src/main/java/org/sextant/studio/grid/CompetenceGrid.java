package org.sextant.studio.grid;

import java.util.List;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

/**
 * The tubes of a competence by levels, as drafts over the release in service have them.
 *
 * @param levels all eight, lowest first, each with what it lacks
 * @param tubes  in reading order
 */
public record CompetenceGrid(CompetenceIndex index, LocalizedText title, List<LevelCount> levels,
        List<GridTube> tubes) {
    public CompetenceGrid {
        levels = List.copyOf(levels);
        tubes = List.copyOf(tubes);
    }

    /** How many levels have fewer active skills than they should. */
    public int gaps() {
        return (int) levels.stream().filter(LevelCount::isGap).count();
    }

    /** All skills, in the order of tubes and levels. */
    public List<GridSkill> skills() {
        return tubes.stream().flatMap(tube -> tube.cells().stream()).flatMap(cell -> cell.skills().stream()).toList();
    }

    /**
     * A level of the competence.
     *
     * @param active how many skills of it are active
     * @param wanted how many should be, so that one failed rung does not decide a level
     */
    public record LevelCount(Level level, int active, int wanted) {
        /** Whether it has fewer than it should. */
        public boolean isGap() {
            return active < wanted;
        }
    }

    /**
     * A row: a tube.
     *
     * @param cells one a level, lowest first
     */
    public record GridTube(TubeId id, String name, LocalizedText title, LocalizedText thematic, List<GridCell> cells) {
        public GridTube {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell: a tube at a level.
     *
     * @param skills the active one first
     */
    public record GridCell(Level level, List<GridSkill> skills) {
        public GridCell {
            skills = List.copyOf(skills);
        }
    }
}
