package org.sextant.page.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;

/** The page at the root. */
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class HomeScreen {
    private static final Messages MESSAGES = Messages.beside(HomeScreen.class);

    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;

    HomeScreen(Pages pages, ScreenDocuments documents, RequestReader requests) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Data data = documents.run(HomeScreen.class, "home.graphql", request, Map.of(), Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return pages.page(request, "/", HttpStatus.OK, texts.get("title"),
                pages.templates().fill(HomeScreen.class, "home.jte", new Model(texts, data)));
    }

    /** What the template shows. */
    public record Model(Texts texts, Data data) {
    }

    /** What {@code home.graphql} answers. */
    public record Data(Release release) {
    }

    /** The release in service. */
    public record Release(int number, Instant publishedAt, int maxReachableLevel, int maximumPix, Framework framework) {
    }

    /** The framework. */
    public record Framework(String title, List<Area> areas) {
    }

    /** An area. */
    public record Area(int code, String title, List<Competence> competences) {
    }

    /** A competence. */
    public record Competence(String index, String name, List<Tube> tubes) {
    }

    /** A subject. */
    public record Tube(String title) {
    }
}
