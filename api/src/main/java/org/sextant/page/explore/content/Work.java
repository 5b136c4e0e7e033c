package org.sextant.page.explore.content;

import java.util.List;

/** What somebody learns by something: a skill, with its subject and competence. */
public record Work(int level, String title, Tube tube) {
    /** The levels of several. */
    public static List<Integer> levels(List<Work> works) {
        return works.stream().map(Work::level).distinct().sorted().toList();
    }

    /** A subject. */
    public record Tube(String name, String title, Competence competence) {
    }

    /** A competence. */
    public record Competence(String index, String name, Area area) {
    }

    /** An area. */
    public record Area(int code, String title) {
    }
}
