package org.sextant.page;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.platform.Address;

/** Puts screens into the layout and sends them with the headers that keep a page to itself. */
@Singleton
public final class Pages {
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String REFERRER = "Referrer-Policy";

    private final Templates templates = Templates.generated("org.sextant.page.templates", Pages.class.getClassLoader());
    private final List<Address> places;

    Pages(List<Address> places) {
        this.places = places.stream().sorted(Comparator.comparingInt(Address::order)).toList();
    }

    /** The templates of the api. */
    public Templates templates() {
        return templates;
    }

    /** A page. */
    public MutableHttpResponse<String> page(Request request, String path, HttpStatus status, String title,
            Content body) {
        return page(request, path, status, title, body, Map.of());
    }

    /**
     * A page.
     *
     * @param waiting how much waits for the reader at some of the places, by their paths
     */
    public MutableHttpResponse<String> page(Request request, String path, HttpStatus status, String title,
            Content body, Map<String, Integer> waiting) {
        return page(new Layout(request.locale(), title, places, path, body, waiting, Head.NONE), status);
    }

    /** A page for everybody, which may be found and shared. */
    public MutableHttpResponse<String> page(Request request, String path, HttpStatus status, String title,
            Content body, Head head) {
        return page(new Layout(request.locale(), title, places, path, body, Map.of(), head), status);
    }

    /** A piece of a page, which a script puts into its place. */
    public MutableHttpResponse<String> piece(Content body) {
        StringOutput text = new StringOutput();
        body.writeTo(text);
        return secured(HttpResponse.ok(text.toString()));
    }

    private MutableHttpResponse<String> page(Layout layout, HttpStatus status) {
        return secured(HttpResponse.<String>status(status).body(templates.text(Pages.class, "layout.jte", layout)));
    }

    /** A way to another page, after a change. */
    public MutableHttpResponse<String> seeOther(String path) {
        return secured(HttpResponse.<String>status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path));
    }

    /** The same without its address being told to any page that it leads to: for addresses that are secrets. */
    public MutableHttpResponse<String> withoutReferrer(MutableHttpResponse<String> page) {
        page.getHeaders().set(REFERRER, "no-referrer");
        return page;
    }

    private static MutableHttpResponse<String> secured(MutableHttpResponse<String> response) {
        return response.header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header(REFERRER, "same-origin").header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
