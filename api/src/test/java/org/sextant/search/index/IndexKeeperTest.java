package org.sextant.search.index;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class IndexKeeperTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        for (String title : List.of("Un", "Deux", "Trois", "Quatre", "Cinq")) {
            SERVER.publish(SampleContent.titled(SampleContent.content(), title), SampleContent::file);
        }
    }

    @Test
    void whoeverAsksAtTheSameMomentGetsTheOneThatIsBuiltOnce() throws Exception {
        ReadableContent readable = ReadableContent.open(release(2));
        List<Future<SearchIndex>> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 16).forEach(_ -> answers.add(many.submit(() -> keeper().of(readable))));
        }
        SearchIndex one = answers.getFirst().get();
        for (Future<SearchIndex> answer : answers) {
            assertThat(answer.get()).isSameAs(one);
        }
    }

    @Test
    void anybodyAndAuthorsHaveIndexesOfTheirOwn() {
        SearchIndex open = keeper().of(ReadableContent.open(current()));
        SearchIndex whole = keeper().of(ReadableContent.whole(current()));
        assertThat(ids(open)).containsAll(SampleContent.OPEN).doesNotContainAnyElementsOf(SampleContent.CLOSED);
        assertThat(ids(whole)).containsAll(SampleContent.OPEN).containsAll(SampleContent.CLOSED);
    }

    @Test
    void ofOlderReleasesOnlyThoseSearchedLastAreKeptAndTheOneInServiceAlwaysIs() {
        SearchIndex inService = keeper().of(ReadableContent.open(current()));
        for (int number = 1; number <= 5; number++) {
            keeper().of(ReadableContent.open(release(number)));
            assertThat(keeper().size()).isLessThanOrEqualTo(IndexKeeper.OLDER + 1);
        }
        assertThat(made()).containsExactly(4, 5, 6);
        assertThat(keeper().of(ReadableContent.open(current()))).isSameAs(inService);
    }

    @Test
    void oneThatIsForgottenIsFreedAndServesItsSearchesToTheEnd() {
        SearchIndex held = keeper().of(ReadableContent.open(release(1)));
        List<WeakReference<SearchIndex>> older = IntStream.rangeClosed(2, 5)
                .mapToObj(number -> new WeakReference<>(keeper().of(ReadableContent.open(release(number))))).toList();
        assertThat(made()).doesNotContain(1);
        assertThat(held.matches(new MatchAllDocsQuery()).size())
                .isEqualTo(held.documents().size());
        SERVER.eventually(() -> {
            System.gc();
            return older.stream().filter(index -> index.get() != null).count() == IndexKeeper.OLDER;
        });
    }

    private static List<Integer> made() {
        return IntStream.rangeClosed(1, 6).filter(number -> SearchIndexes.isMade(ReadableContent.open(release(number))))
                .boxed().toList();
    }

    private static Set<String> ids(SearchIndex index) {
        return Set.copyOf(index.documents().stream().filter(d -> d.type() == SearchType.CHALLENGE)
                .map(SearchDocument::key).distinct().toList());
    }

    private static IndexKeeper keeper() {
        return SERVER.bean(IndexKeeper.class);
    }

    private static PublishedContent current() {
        return SERVER.bean(ContentStore.class).current();
    }

    private static PublishedContent release(int number) {
        try {
            return SERVER.bean(ContentStore.class).byNumber(new ReleaseNumber(number)).orElseThrow();
        } catch (UnreadableRelease broken) {
            throw new IllegalStateException(broken);
        }
    }
}
