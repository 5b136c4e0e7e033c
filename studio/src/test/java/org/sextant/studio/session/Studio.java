package org.sextant.studio.session;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.TestServer;

/** The studio as a browser reaches it, without a browser: one cookie, forms, no redirects followed. */
public final class Studio {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ORIGIN = "Origin";

    private final TestServer server;
    private final Map<String, String> headers;

    private Studio(TestServer server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** Nobody, on the studio's own pages. */
    public static Studio of(TestServer server) {
        return new Studio(server, Map.of()).with(ORIGIN, "http://127.0.0.1:" + server.running().port());
    }

    /** Somebody who has signed in. */
    public Studio as(Actor actor) {
        return withCookie(token(actor, AccessTokens.LIFETIME));
    }

    /** What the cookie of a session holds, good for a while from now. */
    public String token(Actor actor, Duration lifetime) {
        Actor signedIn = server.signedIn(actor.login(), actor.roles().toArray(Role[]::new));
        return server.bean(AccessTokens.class).issue(signedIn, StudioSession.AUDIENCE, lifetime).token();
    }

    /** The same with a value in the studio's cookie. */
    public Studio withCookie(String value) {
        return with("Cookie", "sextant-studio=" + value);
    }

    /** The same without the header that browsers send with forms. */
    public Studio withoutOrigin() {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(ORIGIN);
        return new Studio(server, fewer);
    }

    /** The same with a header more, or another value in it. */
    public Studio with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Studio(server, more);
    }

    /** A page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A form that was sent. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, List.copyOf(form.entrySet()));
    }

    /** A form that was sent, in which a name may have several values. */
    public HttpResponse<String> post(String path, List<Map.Entry<String, String>> form) {
        String body = form.stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + server.running().port() + path))
                .header("Accept", "text/html").timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
