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

/** Something to teach with. */
@Controller(ResourceScreen.PATH + "/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ResourceScreen {
    static final String PATH = Places.ROOT + "/resources";

    private final ExploreScreens screens;

    ResourceScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String key) {
        Visit visit = screens.visit(http);
        String id = new GlobalId("Resource", key).encode();
        Resource resource = screens.run(ResourceScreen.class, "resource.graphql", visit, Map.of("id", id), Data.class)
                .resource();
        if (resource == null) {
            return screens.missing(visit, key.replace('-', ' '));
        }
        Shown shown = new Shown(resource.title(), resource.description(), Places.EVERYWHERE.of(id), "sheet");
        return screens.page(visit, shown,
                screens.fill(ResourceScreen.class, "resource.jte", new Model(visit, resource)));
    }

    /** What the template shows. */
    public record Model(Visit visit, Resource resource) {
    }

    /** What {@code resource.graphql} answers. */
    public record Data(@Nullable Resource resource) {
    }

    /** A resource. */
    public record Resource(String title, String description, String source, String format, boolean unplugged,
            @Nullable Duration duration, Locale language, @Nullable String licence, URI url, @Nullable Integer page,
            LocalDate publishedOn, @Nullable LocalDate updatedOn, List<Work.Competence> competences) {
    }
}
