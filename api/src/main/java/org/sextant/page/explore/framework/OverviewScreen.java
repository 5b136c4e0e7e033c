package org.sextant.page.explore.framework;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;

/** All competences, area by area, and the way to the levels. */
@Controller(OverviewScreen.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class OverviewScreen {
    static final String PATH = Places.ROOT + "/competences";

    private final ExploreScreens screens;

    OverviewScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Visit visit = screens.visit(http);
        Data data = screens.run(OverviewScreen.class, "overview.graphql", visit, Map.of(), Data.class);
        return screens.page(visit,
                new Shown(visit.get("competences"), visit.get("competences.text"), PATH, "overview"),
                screens.fill(OverviewScreen.class, "overview.jte", new Model(visit, data.framework())));
    }

    /** What the template shows. */
    public record Model(Visit visit, Framework framework) {
    }

    /** What {@code overview.graphql} answers. */
    public record Data(Framework framework) {
    }

    /** The framework. */
    public record Framework(String title, List<Area> areas, List<Level> levels) {
    }

    /** An area. */
    public record Area(int code, String title, String description, List<Competence> competences) {
    }

    /** A competence. */
    public record Competence(String index, String name, String definition, List<Tube> tubes) {
    }

    /** A subject. */
    public record Tube(String name, String title, List<Rung> skills) {
        /** Whether there is something to learn in it already. */
        public boolean isTreated() {
            return !skills.isEmpty();
        }
    }

    /** A rung. */
    public record Rung(int level) {
    }

    /** A level. */
    public record Level(int level, String band) {
    }
}
