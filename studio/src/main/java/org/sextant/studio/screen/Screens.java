package org.sextant.studio.screen;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.graphql.http.RequestReader;
import org.sextant.page.Pages;
import org.sextant.page.ScreenDocuments;
import org.sextant.page.Templates;
import org.sextant.platform.Actor;
import org.sextant.platform.Identifiers;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.session.StudioSession;

/** What every screen of the studio does: know who asks, run a document, fill a template, keep the session. */
@Singleton
public final class Screens {
    /** The name of the field that holds the key of a form that makes something. */
    public static final String ONCE = "once";
    /** Where one signs in. */
    public static final String SIGN_IN = "/studio/sign-in";
    /** Where those begin who write content. */
    public static final String WORK = "/studio/work";
    private static final String KEY = "idempotencyKey";

    private final StudioSession session;
    private final RequestReader requests;
    private final ScreenDocuments documents;
    private final Pages pages;
    private final Templates templates;
    private final Identifiers identifiers;

    Screens(StudioSession session, RequestReader requests, ScreenDocuments documents, Pages pages,
            @Named("studio") Templates templates, Identifiers identifiers) {
        this.session = session;
        this.requests = requests;
        this.documents = documents;
        this.pages = pages;
        this.templates = templates;
        this.identifiers = identifiers;
    }

    /** The request of whoever the studio's cookie names. */
    public Request request(HttpRequest<?> http) {
        return requests.read(http, session.actor(http));
    }

    /** The request of somebody who has only now signed in, or is not asked. */
    public Request request(HttpRequest<?> http, Actor actor) {
        return requests.read(http, actor);
    }

    /** A key for a form that makes something, so that it is made once however often the form is sent. */
    public String once() {
        return identifiers.form();
    }

    /** What is asked with the key that such a form was sent with; without one it is done each time. */
    public static Map<String, Object> once(Map<String, ?> input, Map<String, String> form) {
        Map<String, Object> with = new HashMap<>(input);
        Optional.ofNullable(form.get(ONCE)).filter(key -> !key.isEmpty()).ifPresent(key -> with.put(KEY, key));
        return with;
    }

    /** What a document beside a screen answers. */
    public <T> T run(Class<?> screen, String document, Request request, Map<String, Object> variables, Class<T> data) {
        return documents.run(screen, document, request, variables, data);
    }

    /** A page from the template beside a screen. */
    public MutableHttpResponse<String> page(HttpRequest<?> http, Request request, HttpStatus status, String title,
            Class<?> screen, String template, Object model) {
        MutableHttpResponse<String> page = pages.page(request, http.getPath(), status, title,
                templates.fill(screen, template, model), waiting(request));
        return session.keep(request.actor(), http, page);
    }

    /** How much waits for somebody, by the place where it does. */
    private Map<String, Integer> waiting(Request request) {
        if (!Editors.mayRead(request.actor())) {
            return Map.of();
        }
        Waiting waiting = run(Screens.class, "waiting.graphql", request, Map.of(), Waiting.class);
        return Map.of(WORK, waiting.all());
    }

    /** A way to another screen. */
    public MutableHttpResponse<String> seeOther(Actor actor, HttpRequest<?> http, String path) {
        return session.keep(actor, http, pages.seeOther(path));
    }

    /** A way out of the session. */
    public MutableHttpResponse<String> signedOut(HttpRequest<?> http) {
        return session.end(http, pages.seeOther(SIGN_IN));
    }

    /** What {@code waiting.graphql} answers. */
    public record Waiting(Count toReview, Count changesAsked, Count threadsToAnswer) {
        int all() {
            return toReview.totalCount() + changesAsked.totalCount() + threadsToAnswer.totalCount();
        }
    }

    /** How many there are. */
    public record Count(int totalCount) {
    }
}
