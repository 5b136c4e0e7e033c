package org.sextant;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.sextant.platform.Settings;

/** A start that answers a few requests and stops, so that the Java machine can note which classes a start needs. */
final class Rehearsal {
    private static final int ROUNDS = 20;
    private static final String QUERY = "{\"query\":\"{framework{title areas{code competences{index name}}}}\"}";

    private Rehearsal() {
    }

    static void run(Settings settings) throws InterruptedException, IOException {
        Settings anyPort = settings.on(0);
        try (Server server = Sextant.start(anyPort); HttpClient client = HttpClient.newHttpClient()) {
            server.awaitReady();
            URI base = URI.create("http://127.0.0.1:" + server.port());
            for (int i = 0; i < ROUNDS; i++) {
                client.send(HttpRequest.newBuilder(base.resolve("/graphql")).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(QUERY)).build(),
                        HttpResponse.BodyHandlers.discarding());
                for (String path : List.of("/", "/health", "/graphiql")) {
                    client.send(HttpRequest.newBuilder(base.resolve(path)).build(),
                            HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
