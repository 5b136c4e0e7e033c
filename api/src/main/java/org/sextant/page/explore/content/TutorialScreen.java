package org.sextant.page.explore.content;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;
import org.sextant.page.explore.framework.Tutorial;

/** A tutorial as learners see it, which prints as a sheet for the class. */
@Controller(TutorialScreen.PATH + "/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class TutorialScreen {
    static final String PATH = Places.ROOT + "/tutorials";

    private final ExploreScreens screens;

    TutorialScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String key) {
        Visit visit = screens.visit(http);
        String id = new GlobalId("Tutorial", key).encode();
        Lesson tutorial = screens.run(TutorialScreen.class, "tutorial.graphql", visit, Map.of("id", id), Data.class)
                .tutorial();
        if (tutorial == null) {
            return screens.missing(visit, key.replace('-', ' '));
        }
        String about = String.join(" · ", tutorial.skills().stream().map(Work::title).distinct().toList());
        Shown shown = new Shown(tutorial.title(), about, Places.EVERYWHERE.of(id), "sheet");
        return screens.page(visit, shown,
                screens.fill(TutorialScreen.class, "tutorial.jte", new Model(visit, tutorial)));
    }

    /** What the template shows. */
    public record Model(Visit visit, Lesson tutorial) {
    }

    /** What {@code tutorial.graphql} answers. */
    public record Data(@Nullable Lesson tutorial) {
    }

    /** A tutorial that is about much the same. */
    public record Similar(Tutorial tutorial) {
    }

    /** The tutorial of the page. */
    public record Lesson(String title, String source, String format, Duration duration, Locale locale,
            @Nullable String licence, @Nullable URI url, @Nullable String body, LocalDate publishedOn,
            @Nullable LocalDate updatedOn, List<Work> skills, List<Similar> similar) {
    }
}
