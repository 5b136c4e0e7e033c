package org.sextant.studio.screen.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A grid as {@code grid.graphql} answers it. */
public record Grid(String index, String title, int gaps, List<LevelCount> levels, List<Tube> tubes) {
    /** The skill with a key, where one is in the grid. */
    public @Nullable Skill find(String key) {
        return tubes.stream().flatMap(tube -> tube.cells().stream()).flatMap(cell -> cell.skills().stream())
                .filter(skill -> skill.key().equals(key)).findFirst().orElse(null);
    }

    /** The tube and level of a skill. */
    public Place place(Skill skill) {
        return tubes.stream().flatMap(tube -> tube.cells().stream().filter(cell -> cell.skills().contains(skill))
                .map(cell -> new Place(tube, cell.level()))).findFirst().orElseThrow();
    }

    /** The skills that may take the place of one. */
    public List<Skill> successors(Skill of) {
        return tubes.stream().flatMap(tube -> tube.cells().stream()).flatMap(cell -> cell.skills().stream())
                .filter(skill -> !skill.isRetired() && !skill.key().equals(of.key())).toList();
    }

    /** Where a skill stands. */
    public record Place(Tube tube, int level) {
    }

    /** How many skills of a level are active, and how many should be. */
    public record LevelCount(int level, int active, int wanted, boolean isGap) {
    }

    /** A row. */
    public record Tube(String key, String name, String title, String thematic, List<Cell> cells) {
    }

    /** A tube at a level. */
    public record Cell(int level, List<Skill> skills) {
    }

    /** A skill on its rung. */
    public record Skill(String id, String key, String title, String state, boolean isChanged, int revision,
            boolean hasPrototype, @Nullable Successor successor, int validated, int training, int certification,
            int both, int proposed,
            int missingCertification) {
        /** The end of the names of the styles of its state. */
        public String style() {
            return state.toLowerCase(Locale.ROOT);
        }

        /** Whether nobody is to be asked about it any longer. */
        public boolean isRetired() {
            return state.equals("ARCHIVED") || state.equals("OBSOLETE");
        }

        /** What is to be known of it at a glance, each under the key of its words. */
        public List<Mark> marks() {
            boolean active = state.equals("PRODUCTION") || state.equals("DRAFT");
            return Stream.of(new Mark("noPrototype", active && !hasPrototype ? 1 : 0, true),
                    new Mark("missingCertification", missingCertification, true),
                    new Mark("proposed", proposed, false), new Mark("changed", isChanged ? 1 : 0, false))
                    .filter(mark -> mark.count() > 0).toList();
        }
    }

    /** A skill that took the place of another. */
    public record Successor(String key, String title, String competence) {
        /** The page of its rung. */
        public String page() {
            return "/studio/grid/" + competence + "/skills/" + key;
        }
    }

    /**
     * Something to be known of a skill.
     *
     * @param isLack whether somebody has to do something about it
     */
    public record Mark(String key, int count, boolean isLack) {
    }
}
