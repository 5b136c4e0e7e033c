package org.sextant.page.explore.framework;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Visit;

/** A competence: its subjects by levels, what each level means, what teaches it. */
@Controller(OverviewScreen.PATH + "/{index}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class CompetenceScreen {
    private final ExploreScreens screens;

    CompetenceScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String index) {
        Visit visit = screens.visit(http);
        Data data = index.matches("[1-9]\\.[1-9]")
                ? screens.run(CompetenceScreen.class, "competence.graphql", visit, Map.of("index", index), Data.class)
                : null;
        Competence competence = data == null ? null : data.competence();
        if (data == null || competence == null) {
            return screens.missing(visit, index);
        }
        Shown shown = new Shown(competence.index() + " " + competence.name(), competence.definition(),
                OverviewScreen.PATH + "/" + competence.index(), "competence-view");
        return screens.page(visit, shown, screens.fill(CompetenceScreen.class, "competence.jte",
                new Model(visit, competence, data.framework().levels(), data.resources().nodes())));
    }

    /** What the template shows. */
    public record Model(Visit visit, Competence competence, List<OverviewScreen.Level> levels,
            List<Resource> resources) {
        /** The statements of a level. */
        public List<Statement> statements(int level) {
            return competence.descriptors().stream().filter(descriptor -> descriptor.level() == level)
                    .flatMap(descriptor -> descriptor.statements().stream()).toList();
        }

        /** The subjects that have a rung at a level. */
        public List<Tube> at(int level) {
            return competence.thematics().stream().flatMap(thematic -> thematic.tubes().stream())
                    .filter(tube -> tube.at(level).isPresent()).toList();
        }
    }

    /** What {@code competence.graphql} answers. */
    public record Data(@Nullable Competence competence, Framework framework, Resources resources) {
    }

    /** The framework. */
    public record Framework(List<OverviewScreen.Level> levels) {
    }

    /** A competence. */
    public record Competence(String index, String name, String definition, Area area, List<Descriptor> descriptors,
            List<Thematic> thematics) {
        /** Whether there is something to learn from. */
        public boolean isTreated() {
            return thematics.stream().flatMap(thematic -> thematic.tubes().stream()).anyMatch(Tube::isTreated);
        }
    }

    /** Its area. */
    public record Area(int code, String title, List<Beside> competences) {
    }

    /** A competence of the same area. */
    public record Beside(String index, String name) {
    }

    /** What a level means. */
    public record Descriptor(int level, List<Statement> statements) {
    }

    /** One thing a person can do. */
    public record Statement(String text) {
    }

    /** A group of subjects. */
    public record Thematic(String title, List<Tube> tubes) {
    }

    /** A subject. */
    public record Tube(String name, String title, String description, List<Skill> skills) {
        /** Its rung at a level; empty where it has none. */
        public Optional<Skill> at(int level) {
            return skills.stream().filter(skill -> skill.level() == level).findFirst();
        }

        /** Whether it has a rung. */
        public boolean isTreated() {
            return !skills.isEmpty();
        }

        /** Its tutorials with the lowest level that sends to them, in the order of the levels. */
        public SequencedMap<Tutorial, Integer> tutorials() {
            SequencedMap<Tutorial, Integer> tutorials = new LinkedHashMap<>();
            skills.forEach(skill -> skill.all().forEach(tutorial -> tutorials.putIfAbsent(tutorial, skill.level())));
            return tutorials;
        }
    }

    /** A rung. */
    public record Skill(int level, String title, List<Tutorial> tutorials, List<Tutorial> learnMore) {
        /** All its tutorials, none twice. */
        public List<Tutorial> all() {
            return Stream.concat(tutorials.stream(), learnMore.stream()).distinct().toList();
        }
    }

    /** The resources. */
    public record Resources(List<Resource> nodes) {
    }

    /** Something to teach with. */
    public record Resource(String id, String title, String source, String format, boolean unplugged,
            @Nullable Duration duration, Locale language) {
    }
}
