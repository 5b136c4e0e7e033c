package org.sextant.page;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theStartPageShowsTheFrameworkInTheReadersLanguage() {
        HttpResponse<String> french = SERVER.client().get("/");
        assertThat(french.statusCode()).isEqualTo(200);
        assertThat(french.body()).contains("lang=\"fr\"", "Information et données", "Moteurs de recherche", "640 pix");
        assertThat(french.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(SERVER.client().with("Accept-Language", "en").get("/").body()).contains("lang=\"en\"",
                "Search engines");
    }

    @Test
    void aPageThatCannotBeShownSaysWhy() {
        HttpResponse<String> answer = SERVER.client().with("Sextant-View", "99").get("/");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Cette page ne peut pas être affichée", "There is no release 99.");
    }

    @Test
    void aWishForLanguagesThatIsNotUnderstoodIsNoWish() {
        assertThat(SERVER.client().with("Accept-Language", ";;=x,,").get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/assets/graphiql/graphiql.min.js", "/assets/graphiql/graphiql.min.css",
            "/assets/react/react.production.min.js", "/assets/react-dom/react-dom.production.min.js",
            "/assets/sextant/graphiql.js", "/assets/sextant/sextant.css", "/assets/sextant/sextant.svg",
            "/assets/sextant/explore.js"})
    void everythingAPageNeedsIsServedFromHere(String path) {
        assertThat(SERVER.client().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void noPageNamesAnotherHost() {
        assertThat(SERVER.client().get("/graphiql").body()).doesNotContain("http://", "https://");
        assertThat(SERVER.client().get("/").body()).doesNotContain("https://");
    }

    @Test
    void metricsAreInThePrometheusFormat() {
        SERVER.client().data("{framework{code}}");
        assertThat(SERVER.client().get("/prometheus").body()).contains("# TYPE sextant_graphql_seconds",
                "sextant_graphql_seconds_count{outcome=\"answered\"}", "jvm_memory_used_bytes");
    }
}
