package org.sextant.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The classes of French schools and the cycles they belong to. */
public final class SchoolYears {
    private static final Map<String, List<String>> CLASSES = Map.of("cycle 3", List.of("CM1", "CM2", "6e"), "cycle 4",
            List.of("5e", "4e", "3e"), "lycée", List.of("2de", "1re", "terminale"));
    /** The cycles in which a level is worked on. */
    private static final Map<String, List<String>> BY_LEVEL = Map.of("1", List.of("cycle 3", "cycle 4"), "2",
            List.of("cycle 3", "cycle 4", "lycée"), "3", List.of("cycle 4", "lycée"), "4", List.of("cycle 4", "lycée"));
    private static final List<String> CYCLES = List.of("cycle 3", "cycle 4", "lycée");

    private SchoolYears() {
    }

    /** The classes that words for an audience mean: those of a cycle, or that one. */
    public static List<String> classes(String audience) {
        List<String> ofCycle = CLASSES.get(audience);
        if (ofCycle != null) {
            return ofCycle;
        }
        return CLASSES.values().stream().flatMap(List::stream).filter(c -> isOrBegins(audience, c)).findFirst()
                .map(List::of).orElse(List.of(audience));
    }

    /** The cycles that words for an audience belong to; none for those who left school. */
    public static List<String> cycles(String audience) {
        return CYCLES.stream()
                .filter(cycle -> cycle.equals(audience)
                        || CLASSES.getOrDefault(cycle, List.of()).stream().anyMatch(c -> isOrBegins(audience, c)))
                .toList();
    }

    /** The cycles in which one of some levels is worked on; all where there is no level. */
    static List<String> ofLevels(Collection<String> levels) {
        return levels.isEmpty()
                ? CYCLES
                : CYCLES.stream().filter(cycle -> levels.stream()
                        .anyMatch(level -> BY_LEVEL.getOrDefault(level, List.of("lycée")).contains(cycle))).toList();
    }

    private static boolean isOrBegins(String audience, String schoolClass) {
        return audience.equals(schoolClass) || audience.startsWith(schoolClass + " ");
    }
}
