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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;

/** A subject: its rungs, and what teaches each of them. */
@Controller(Places.ROOT + "/subjects/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class SubjectScreen {
    private final ExploreScreens screens;

    SubjectScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String name) {
        Visit visit = screens.visit(http);
        Tube tube = screens.run(SubjectScreen.class, "subject.graphql", visit, Map.of("name", "@" + name), Data.class)
                .tube();
        if (tube == null) {
            return screens.missing(visit, name.replace('-', ' '));
        }
        Shown shown = new Shown(tube.title(), tube.description(), Places.EVERYWHERE.subject(tube.name()),
                "subject-view");
        return screens.page(visit, shown,
                screens.fill(SubjectScreen.class, "subject.jte", new Model(visit, tube)));
    }

    /** What the template shows. */
    public record Model(Visit visit, Tube tube) {
    }

    /** What {@code subject.graphql} answers. */
    public record Data(@Nullable Tube tube) {
    }

    /** A subject. */
    public record Tube(String name, String title, String description, Competence competence, Thematic thematic,
            List<Skill> skills) {
        /** The subjects of the same group. */
        public List<Beside> beside() {
            return thematic.tubes().stream().filter(other -> !other.name().equals(name)).toList();
        }
    }

    /** Its competence. */
    public record Competence(String index, String name, LevelScreen.Area area) {
    }

    /** The group it stands in. */
    public record Thematic(String title, List<Beside> tubes) {
    }

    /** A subject of the same group. */
    public record Beside(String name, String title) {
    }

    /** A rung. */
    public record Skill(int level, String title, @Nullable String hint, List<Challenge> challenges,
            List<Tutorial> tutorials, List<Tutorial> learnMore) {
    }

    /** A challenge. */
    public record Challenge(String id) {
    }
}
