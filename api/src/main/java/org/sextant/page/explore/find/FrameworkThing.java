package org.sextant.page.explore.find;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.sextant.page.explore.Places;

/** A piece of the framework. */
public sealed interface FrameworkThing extends Thing {
    /** A subject. */
    @JsonTypeName("Tube")
    record Subject(String name, String description, Competence competence, List<Rung> rungs) implements FrameworkThing {
        @Override
        public String page(Places places) {
            return places.subject(name);
        }

        @Override
        public List<Competence> works() {
            return List.of(competence);
        }

        @Override
        public List<Integer> reach() {
            return rungs.stream().map(Rung::level).toList();
        }

        @Override
        public String summary() {
            return description;
        }
    }

    /** A rung of a subject. */
    @JsonTypeName("Skill")
    record OneSkill(int level, Tube tube) implements FrameworkThing {
        @Override
        public String page(Places places) {
            return places.subject(tube.name()) + "#level-" + level;
        }

        @Override
        public List<String> subjects() {
            return List.of(tube.title());
        }

        @Override
        public List<Competence> works() {
            return List.of(tube.competence());
        }

        @Override
        public List<Integer> reach() {
            return List.of(level);
        }
    }

    /** A competence. */
    @JsonTypeName("Competence")
    record OneCompetence(String index, String name, String definition, Area area) implements FrameworkThing {
        @Override
        public String page(Places places) {
            return places.competence(index);
        }

        @Override
        public List<Competence> works() {
            return List.of(new Competence(index, name, area));
        }

        @Override
        public String summary() {
            return definition;
        }
    }

    /** What a level means in a competence. */
    @JsonTypeName("Descriptor")
    record Descriptor(int level, Competence competence) implements FrameworkThing {
        @Override
        public String page(Places places) {
            return places.competence(competence.index()) + "#level-" + level;
        }

        @Override
        public List<Competence> works() {
            return List.of(competence);
        }

        @Override
        public List<Integer> reach() {
            return List.of(level);
        }
    }

    /** A rung. */
    record Rung(int level) {
    }
}
