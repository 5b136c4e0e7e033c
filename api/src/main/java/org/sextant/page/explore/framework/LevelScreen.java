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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;

/** The framework by level: what a level means in all competences. */
@Controller(Places.ROOT + "/levels/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class LevelScreen {
    private final ExploreScreens screens;

    LevelScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String number) {
        Visit visit = screens.visit(http);
        List<Level> levels = screens.run(LevelScreen.class, "levels.graphql", visit, Map.of(), Data.class).framework()
                .levels();
        Optional<Level> found = levels.stream().filter(level -> String.valueOf(level.level()).equals(number))
                .findFirst();
        return found.map(level -> page(visit, level, levels)).orElseGet(() -> screens.missing(visit, ""));
    }

    private HttpResponse<String> page(Visit visit, Level level, List<Level> levels) {
        String title = visit.get("level.title", level.level(), visit.get("band." + level.band()));
        Shown shown = new Shown(title, level.text(), Places.ROOT + "/levels/" + level.level(), "level-view");
        return screens.page(visit, shown,
                screens.fill(LevelScreen.class, "level.jte", new Model(visit, title, level, levels)));
    }

    /** What the template shows. */
    public record Model(Visit visit, String title, Level level, List<Level> levels) {
    }

    /** What {@code levels.graphql} answers. */
    public record Data(Framework framework) {
    }

    /** The framework. */
    public record Framework(List<Level> levels) {
    }

    /** A level. */
    public record Level(int level, String band, String text, List<Descriptor> descriptors) {
        /** What it means in each competence, by area. */
        public SequencedMap<Area, List<Descriptor>> byArea() {
            return descriptors.stream().collect(Collectors.groupingBy(each -> each.competence().area(),
                    LinkedHashMap::new, Collectors.toList()));
        }
    }

    /** What it means in a competence. */
    public record Descriptor(Competence competence, List<CompetenceScreen.Statement> statements) {
    }

    /** A competence. */
    public record Competence(String index, String name, Area area) {
    }

    /** Its area. */
    public record Area(int code, String title) {
    }
}
