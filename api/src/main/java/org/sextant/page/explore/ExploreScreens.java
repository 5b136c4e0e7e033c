package org.sextant.page.explore;

import gg.jte.Content;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.Head;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;

/** What every page for everybody does: run a document as nobody in particular, fill a template, tell its address. */
@Singleton
public final class ExploreScreens {
    private static final Messages MESSAGES = Messages.beside(ExploreScreens.class);
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Pages pages;
    private final ScreenDocuments documents;
    private final RequestReader requests;

    ExploreScreens(Pages pages, ScreenDocuments documents, RequestReader requests) {
        this.pages = pages;
        this.documents = documents;
        this.requests = requests;
    }

    /** Who looks, whatever account they have; the language of the address goes before that of the browser. */
    public Visit visit(HttpRequest<?> http) {
        Request read = requests.read(http, Actor.ANONYMOUS);
        Optional<String> language = http.getParameters().getFirst(Places.LANGUAGE).filter(LANGUAGES::contains);
        List<Locale> locales = new ArrayList<>(language.map(Locale::forLanguageTag).stream().toList());
        locales.addAll(read.locales());
        Request request = new Request(read.id(), read.actor(), locales, read.view(), read.client());
        return new Visit(request, new Texts(request.locale(), MESSAGES), new Places(language));
    }

    /** What a document beside a screen answers. */
    public <T> T run(Class<?> screen, String document, Visit visit, Map<String, Object> variables, Class<T> data) {
        return documents.run(screen, document, visit.request(), variables, data);
    }

    /** A template beside a screen. */
    public Content fill(Class<?> screen, String template, Object model) {
        return pages.templates().fill(screen, template, model);
    }

    /** A page. */
    public HttpResponse<String> page(Visit visit, Shown shown, Content body) {
        Frame frame = new Frame(visit, shown, other(visit, shown), body);
        return pages.page(visit.request(), Places.ROOT, HttpStatus.OK, shown.title(),
                fill(ExploreScreens.class, "frame.jte", frame), head(shown, visit));
    }

    /** A piece of a page, which a script puts into its place. */
    public HttpResponse<String> piece(Content body) {
        return pages.piece(body);
    }

    /** Instead of what is not there: a page that helps to find it. */
    public HttpResponse<String> missing(Visit visit, String named) {
        return pages.page(visit.request(), Places.ROOT, HttpStatus.NOT_FOUND, visit.get("missing"),
                fill(ExploreScreens.class, "missing.jte", new Missing(visit, named)), Head.NONE);
    }

    private static Head head(Shown shown, Visit visit) {
        if (shown.address().isEmpty()) {
            return Head.NONE;
        }
        SequencedMap<String, String> languages = new TreeMap<>();
        LANGUAGES.forEach(language -> languages.put(language, inLanguage(shown.address(), language)));
        languages.put("x-default", shown.address());
        String canonical = visit.places().language().map(tag -> inLanguage(shown.address(), tag))
                .orElse(shown.address());
        return new Head(canonical, languages, shown.description());
    }

    private static String other(Visit visit, Shown shown) {
        String other = visit.texts().locale().getLanguage().equals("fr") ? "en" : "fr";
        return inLanguage(shown.address().isEmpty() ? Places.ROOT : shown.address(), other);
    }

    private static String inLanguage(String address, String language) {
        return address + (address.contains("?") ? "&" : "?") + Places.LANGUAGE + "=" + language;
    }

    /**
     * What is told of a page.
     *
     * @param title       what it is
     * @param description what it is about; empty where the title says all
     * @param address     its one address, without a language; empty for a page that is not to be found by others
     * @param style       what its outermost element is called in the style sheet
     */
    public record Shown(String title, String description, String address, String style) {
    }

    /** What the template around all pages shows. */
    public record Frame(Visit visit, Shown shown, String otherLanguage, Content body) {
    }

    /** What is shown where something is not there. */
    public record Missing(Visit visit, String named) {
    }
}
