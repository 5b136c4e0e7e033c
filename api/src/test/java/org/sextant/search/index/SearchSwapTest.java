package org.sextant.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Role;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever searches while releases are swapped finds what one release has, and what older ones took is given back. */
class SearchSwapTest {
    private static final int CLIENTS = 50;
    private static final int SWAPS = 10;
    private static final String FIRST = """
            query($after:String){release{number} search(query:"echange moteur",types:[TUBE,COMPETENCE],first:2,after:$after){
             facets(dimensions:[TYPE]){values{count}} totalCount pageInfo{endCursor hasNextPage}
             nodes{title{text} content{...on Tube{title} ...on Competence{name}}}}
             suggest(prefix:"echange"){title{text} content{...on Tube{title}}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.release-poll", "20ms")
            .with("sextant.search-ahead", "20ms");

    /** Which release the title of the tube belongs to. */
    private final Map<String, Set<String>> releasesOfTitle = new ConcurrentHashMap<>();

    @Test
    void noAnswerHoldsTwoReleasesAndOlderIndexesAreForgotten() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> read = new ArrayList<>();
        SERVER.publish(SampleContent.titled(SampleContent.content(), "Échange 0"), SampleContent::file);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                GraphQlClient client = i % 5 == 0 ? SERVER.client(Role.AUTHOR) : SERVER.client();
                read.add(clients.submit(() -> read(client, over)));
            }
            for (int swap = 1; swap <= SWAPS; swap++) {
                Content present = SERVER.bean(ContentStore.class).current().release().content();
                SERVER.publish(SampleContent.titled(present, "Échange " + swap), SampleContent::file);
                assertThat(SERVER.bean(IndexKeeper.class).size()).isLessThanOrEqualTo(IndexKeeper.OLDER + 1);
            }
            over.set(true);
        }
        for (Future<Integer> answers : read) {
            assertThat(answers.get()).isPositive();
        }
        assertThat(releasesOfTitle).hasSizeGreaterThan(1).allSatisfy((_, of) -> assertThat(of).hasSize(1));
        assertThat(withIndexes()).hasSizeBetween(1, IndexKeeper.OLDER + 1);
    }

    private int read(GraphQlClient client, AtomicBoolean over) {
        int answers = 0;
        while (!over.get()) {
            JsonNode first = client.data(FIRST);
            check(first, first.at("/release/number").asText());
            String cursor = first.at("/search/pageInfo/endCursor").asText();
            JsonNode second = client.data(FIRST, Map.of("after", cursor));
            assertThat(second.at("/search/totalCount")).as("pages of one list").isEqualTo(
                    first.at("/search/totalCount"));
            second.at("/search/nodes").forEach(SearchSwapTest::isWhatItSays);
            answers++;
        }
        return answers;
    }

    private void check(JsonNode answer, String release) {
        answer.at("/search/nodes").forEach(SearchSwapTest::isWhatItSays);
        JsonNode suggested = answer.at("/suggest/0");
        isWhatItSays(suggested);
        releasesOfTitle.computeIfAbsent(suggested.at("/title/text").asText(), _ -> ConcurrentHashMap.newKeySet())
                .add(release);
    }

    /** The index has the title by which it was found, the release the title of the thing. */
    private static void isWhatItSays(JsonNode found) {
        String title = found.at("/content/title").asText(found.at("/content/name").asText());
        assertThat(found.at("/title/text").asText()).isNotEmpty().isEqualTo(title);
    }

    private static List<Integer> withIndexes() throws UnreadableRelease {
        ContentStore store = SERVER.bean(ContentStore.class);
        List<Integer> found = new ArrayList<>();
        for (int number = 1; number <= SWAPS + 2; number++) {
            ReadableContent open = ReadableContent.open(store.byNumber(new ReleaseNumber(number)).orElseThrow());
            if (SearchIndexes.isMade(open)) {
                found.add(number);
            }
        }
        return found;
    }
}
