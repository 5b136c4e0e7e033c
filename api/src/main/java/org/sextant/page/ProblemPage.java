package org.sextant.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;

/** What a reader sees in the place of a page that cannot be shown. */
@Singleton
public final class ProblemPage implements ExceptionHandler<PageProblem, HttpResponse<String>> {
    private static final Messages MESSAGES = Messages.beside(ProblemPage.class);

    private final Pages pages;
    private final RequestReader requests;

    ProblemPage(Pages pages, RequestReader requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of the framework
    public HttpResponse<String> handle(HttpRequest http, PageProblem problem) {
        Request request = requests.read((HttpRequest<?>) http, Actor.ANONYMOUS);
        Texts texts = new Texts(request.locale(), MESSAGES);
        Model model = new Model(texts, String.valueOf(problem.getMessage()));
        return pages.page(request, http.getPath(), problem.status(), texts.get("title"),
                pages.templates().fill(ProblemPage.class, "problem.jte", model));
    }

    /** What the template shows. */
    public record Model(Texts texts, String sentence) {
    }
}
