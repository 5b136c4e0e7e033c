package org.sextant.studio.session;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever changes something refuses what other sites send in the name of somebody who is signed in: every route there is. */
class ForeignFormsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
            HttpMethod.TRACE);
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "text/plain");
    private static final List<String> ORIGINS = List.of("", "null", "https://elsewhere.example", "none");
    /** What changes something outside of the studio, and why another site cannot have it done for somebody. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "POST /graphql", "takes JSON and bearer tokens, never forms and cookies",
            "PUT /uploads/{token}", "whoever knows the token may, and it goes by no cookie",
            "POST /uploads/{token}", "whoever knows the token may, and it goes by no cookie",
            "POST /password", "sends a letter to an address, for anybody",
            "POST /password/{token}", "whoever knows the token may, and it goes by no cookie",
            "POST /email/{token}", "whoever knows the token may, and it goes by no cookie");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everyRouteOfTheStudioThatChangesSomethingRefusesOtherSites() {
        List<UriRouteInfo<?, ?>> routes = changing().filter(route -> path(route).startsWith("/studio")).toList();
        assertThat(routes).hasSizeGreaterThan(20);
        String cookie = "sextant-studio=" + Studio.of(SERVER).token(publisher(), Duration.ofMinutes(5));
        String own = "http://127.0.0.1:" + SERVER.running().port();
        for (UriRouteInfo<?, ?> route : routes) {
            String address = address(route);
            for (String type : FORMS) {
                for (String origin : ORIGINS) {
                    assertThat(send(route, address, type, origin, cookie).statusCode())
                            .as(route + " as " + type + " from '" + origin + "'").isEqualTo(403);
                }
            }
            assertThat(send(route, address, FORMS.getFirst(), own, "").statusCode()).as(route + " from the studio")
                    .isNotEqualTo(403);
        }
    }

    @Test
    void whatElseChangesSomethingGoesByNoCookie() {
        Set<String> others = changing().filter(route -> !path(route).startsWith("/studio"))
                .map(route -> route.getHttpMethod() + " " + path(route)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).as("say in this test why another site cannot use it").isEqualTo(
                new TreeSet<>(OTHERWISE.keySet()));
    }

    @Test
    void theApiTakesNoFormsAndNoCookies() {
        String cookie = "sextant-studio=" + Studio.of(SERVER).token(publisher(), Duration.ofMinutes(5));
        UriRouteInfo<?, ?> api = changing().filter(route -> path(route).equals("/graphql")).findFirst().orElseThrow();
        for (String type : FORMS) {
            assertThat(send(api, "/graphql", type, "none", cookie).statusCode()).as(type).isEqualTo(415);
            assertThat(send(api, "/graphql", type, "https://elsewhere.example", cookie).statusCode()).as(type)
                    .isEqualTo(403);
        }
        assertThat(new GraphQlClient(SERVER.running().port(), Map.of("Cookie", cookie))
                .errorCode("{ contentFiles { name } }")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void anUploadNeedsItsTokenWhateverTheCookie() {
        String cookie = "sextant-studio=" + Studio.of(SERVER).token(publisher(), Duration.ofMinutes(5));
        List<UriRouteInfo<?, ?>> doors = changing().filter(route -> path(route).startsWith("/uploads")).toList();
        assertThat(doors).isNotEmpty();
        for (UriRouteInfo<?, ?> door : doors) {
            for (String token : List.of("x", cookie.substring(cookie.indexOf('=') + 1), SERVER.token(Role.AUTHOR))) {
                String path = "/uploads/" + token;
                assertThat(send(door, path, FORMS.get(1), "none", cookie).statusCode()).as(path).isEqualTo(401);
                assertThat(send(door, path, FORMS.get(1), "https://elsewhere.example", cookie).statusCode()).as(path)
                        .isEqualTo(403);
            }
        }
    }

    private static Stream<UriRouteInfo<?, ?>> changing() {
        Map<String, UriRouteInfo<?, ?>> routes = new TreeMap<>();
        SERVER.bean(Router.class).uriRoutes().filter(route -> !READING.contains(route.getHttpMethod()))
                .forEach(route -> routes.put(route.getHttpMethod() + path(route), route));
        return routes.values().stream();
    }

    private static Actor publisher() {
        return new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString();
    }

    private static String address(UriRouteInfo<?, ?> route) {
        return path(route).replace("{kind}", "TUBE").replace("{index}", "1.1").replace("{use}", "attachments")
                .replaceAll("\\{[^}]*}", "x");
    }

    private static HttpResponse<String> send(UriRouteInfo<?, ?> route, String path, String type, String origin,
            String cookie) {
        String body = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na\r\n--x--\r\n"
                : "text=a";
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + SERVER.running().port() + path))
                .timeout(Duration.ofSeconds(30)).header("Content-Type", type).header("Cookie", cookie)
                .method(route.getHttpMethodName(), BodyPublishers.ofString(body));
        if (!origin.equals("none")) {
            request.header("Origin", origin);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
