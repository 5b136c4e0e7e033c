package org.sextant.page.developers;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;

/** The page for teams that build frontends. */
@Controller("/developers")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DevelopersScreen {
    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;
    private final Examples examples;

    DevelopersScreen(Pages pages, ScreenDocuments documents, RequestReader requests, Examples examples) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
        this.examples = examples;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Data data = documents.run(DevelopersScreen.class, "developers.graphql", request, Map.of(), Data.class);
        Texts texts = Guide.texts(request.locale());
        Model model = new Model(texts, Guide.sections(request.locale(), data.limits()), examples);
        return pages.page(request, "/developers", HttpStatus.OK, texts.get("title"),
                pages.templates().fill(DevelopersScreen.class, "developers.jte", model));
    }

    /** What the template shows. */
    public record Model(Texts texts, List<Guide.Section> sections, Examples examples) {
    }

    /** What {@code developers.graphql} answers: the limits by name, in the order asked for. */
    public record Data(LinkedHashMap<String, Object> limits) {
    }
}
