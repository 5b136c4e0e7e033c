package org.sextant.search.index;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Role;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class IndexAheadTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.search-ahead", "20ms");

    @Test
    void aReleaseInServiceIsIndexedThoughNobodySearchesIt() {
        SERVER.eventually(() -> isMade(ReadableContent.open(current())));
        PublishedContent former = current();
        SERVER.publish(SampleContent.content(), SampleContent::file);
        SERVER.eventually(() -> isMade(ReadableContent.open(current())));
        assertThat(isMade(ReadableContent.open(former))).as("the release before").isTrue();
    }

    @Test
    void thatOfAuthorsIsMadeAheadOnceAnAuthorHasSearched() {
        SERVER.client(Role.AUTHOR).data("{search(query:\"moteur\"){totalCount}}");
        SERVER.publish(SampleContent.titled(SampleContent.content(), "Autrement"), SampleContent::file);
        SERVER.eventually(() -> isMade(ReadableContent.whole(current())));
    }

    private static boolean isMade(ReadableContent readable) {
        return SearchIndexes.isMade(readable);
    }

    private static PublishedContent current() {
        return SERVER.bean(ContentStore.class).current();
    }
}
