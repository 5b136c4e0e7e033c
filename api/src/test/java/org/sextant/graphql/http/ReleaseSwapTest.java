package org.sextant.graphql.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.platform.Role;
import org.sextant.schema.release.Content;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.GraphQlClient.json;

/** Whoever reads while releases are swapped reads one of them. */
class ReleaseSwapTest {
    private static final int CLIENTS = 50;
    private static final int SWAPS = 10;
    private static final String DOCUMENT = """
            {first:release{number isInService} tube(name:"@moteurs"){title competence{tubes{title}}}
            last:release{number isInService}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.release-poll", "20ms");

    /** Which release a title belongs to, and which an entity tag. */
    private final Map<String, Set<String>> releasesOfTitle = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> releasesOfTag = new ConcurrentHashMap<>();

    @Test
    void noAnswerHoldsTwoReleases() throws InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> read = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                GraphQlClient client = i % 5 == 0 ? SERVER.client(Role.LEARNER) : SERVER.client();
                read.add(clients.submit(() -> read(client, over)));
            }
            for (int swap = 1; swap <= SWAPS; swap++) {
                Content present = SERVER.bean(ContentStore.class).current().release().content();
                SERVER.publish(SampleContent.titled(present, "Échange " + swap), _ -> new byte[0]);
            }
            over.set(true);
        }
        for (Future<Integer> answers : read) {
            assertThat(answers.get()).isPositive();
        }
        assertThat(releasesOfTitle).hasSizeGreaterThan(SWAPS / 2).allSatisfy((_, of) -> assertThat(of).hasSize(1));
        assertThat(releasesOfTag).hasSizeGreaterThan(SWAPS / 2).allSatisfy((_, of) -> assertThat(of).hasSize(1));
    }

    private int read(GraphQlClient client, AtomicBoolean over) {
        int answers = 0;
        while (!over.get()) {
            HttpResponse<String> answer = client
                    .get("/graphql?query=" + URLEncoder.encode(DOCUMENT, StandardCharsets.UTF_8));
            check(json(answer.body()), answer);
            answers++;
        }
        return answers;
    }

    private void check(JsonNode answer, HttpResponse<String> response) {
        String release = answer.at("/extensions/view/release").asText();
        assertThat(answer.at("/data/first/number").asText()).isEqualTo(release);
        assertThat(answer.at("/data/last/number").asText()).isEqualTo(release);
        assertThat(answer.at("/data/first/isInService").asBoolean()).isTrue();
        String title = answer.at("/data/tube/title").asText();
        assertThat(answer.at("/data/tube/competence/tubes").findValuesAsText("title")).contains(title);
        releasesOfTitle.computeIfAbsent(title, _ -> ConcurrentHashMap.newKeySet()).add(release);
        response.headers().firstValue("ETag").ifPresent(
                tag -> releasesOfTag.computeIfAbsent(tag, _ -> ConcurrentHashMap.newKeySet()).add(release));
    }
}
