package org.sextant.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The page on which developers try queries; all of it is served from here, nothing from elsewhere. */
@Controller("/graphiql")
final class GraphiQlPage {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final String html;

    GraphiQlPage() throws IOException {
        try (InputStream in = GraphiQlPage.class.getResourceAsStream("assets/graphiql.html")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks graphiql.html");
            }
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> show() {
        return HttpResponse.ok(html).header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
