package org.sextant.content;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ContentStoreTest {
    private static final CompetenceIndex SOME = new CompetenceIndex("3.4");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void aPublishedReleaseIsInServiceWithinTheTimeOfAPoll() throws Exception {
        Release published = publish();
        for (int i = 0; i < 50 && !store().current().number().equals(published.number()); i++) {
            Thread.sleep(100);
        }
        assertThat(store().current().number()).isEqualTo(published.number());
    }

    @Test
    void releasesShareWhatTheyHaveInCommon() throws Exception {
        Release one = publish();
        Release two = publish();
        Competence first = store().byNumber(one.number()).orElseThrow().competence(SOME).orElseThrow();
        Competence second = store().byNumber(two.number()).orElseThrow().competence(SOME).orElseThrow();
        assertThat(first).isSameAs(second);
    }

    @Test
    void anOlderReleaseIsReadOnceHoweverManyAskForItAtOnce() throws Exception {
        ReleaseNumber older = publish().number();
        publish();
        store().refresh();
        ContentStore cold = new ContentStore(archive(), SERVER.bean(Interning.class),
                SERVER.bean(PublishedReleases.class));
        cold.refresh();
        assertThat(cold.isInMemory(older)).isFalse();
        List<PublishedContent> read = new CopyOnWriteArrayList<>();
        List<String> sent = SERVER.bean(Statements.class).of(() -> atOnce(20,
                () -> read.add(cold.byNumber(older).orElseThrow())));
        assertThat(sent.stream().filter(sql -> sql.contains("document"))).hasSize(1);
        assertThat(read).hasSize(20).allSatisfy(each -> assertThat(each).isSameAs(read.getFirst()));
        assertThat(read.getFirst().number()).isEqualTo(older);
        assertThat(cold.isInMemory(older)).isTrue();
    }

    @Test
    void aReleaseThatThereIsNotIsLookedForAgain() throws Exception {
        ReleaseNumber next = archive().newest().orElseThrow().next();
        assertThat(store().byNumber(next)).isEmpty();
        assertThat(publish().number()).isEqualTo(next);
        assertThat(store().byNumber(next)).isPresent();
    }

    @Test
    void publicationsAtTheSameTimeEachGetANumberOfTheirOwn() throws Exception {
        int before = archive().newest().orElseThrow().value();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Release> publish = ContentStoreTest::publish;
            List<Future<Release>> all = threads.invokeAll(Collections.nCopies(8, publish));
            List<Integer> numbers = all.stream().map(f -> f.resultNow().number().value()).sorted().toList();
            assertThat(numbers).containsExactly(before + 1, before + 2, before + 3, before + 4, before + 5, before + 6,
                    before + 7, before + 8);
        }
    }

    private static void atOnce(int times, Callable<Boolean> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Boolean>> all = threads.invokeAll(Collections.nCopies(times, work));
            assertThat(all).allSatisfy(each -> assertThat(each.get()).isTrue());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Release publish() {
        Content content = store().current().release().content();
        return archive().publish(content, ReleaseOrigin.STUDIO);
    }

    private static ContentStore store() {
        return SERVER.bean(ContentStore.class);
    }

    private static ReleaseArchive archive() {
        return SERVER.bean(ReleaseArchive.class);
    }
}
