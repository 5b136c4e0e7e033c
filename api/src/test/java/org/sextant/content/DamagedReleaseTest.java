package org.sextant.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A release that the database does not hold as it was published. */
class DamagedReleaseTest {
    /** It looks for releases only when it is told to, so that none is served before it is damaged. */
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.release-poll", "1h");

    @Test
    void aDamagedReleaseIsNotServedAndIsTakenUpOnceItIsRepaired() {
        ReleaseNumber sound = publish();
        store().refresh();
        ReleaseNumber damaged = publish();
        execute("update content_release set document = concat('x', document) where number = " + damaged);
        store().refresh();
        assertThat(store().current().number()).isEqualTo(sound);
        assertThat(store().problem().orElseThrow()).contains("release " + damaged + " is damaged", "restore the row");
        assertThat(SERVER.client().get("/health").body()).contains("is damaged");
        execute("update content_release set document = substring(document, 2) where number = " + damaged);
        store().refresh();
        assertThat(store().current().number()).isEqualTo(damaged);
        assertThat(store().problem()).isEmpty();
    }

    private static ReleaseNumber publish() {
        return SERVER.bean(ReleaseArchive.class)
                .publish(store().current().release().content(), ReleaseOrigin.STUDIO).number();
    }

    private static void execute(String sql) {
        Sql.execute(SERVER.database(), sql);
    }

    private static ContentStore store() {
        return SERVER.bean(ContentStore.class);
    }
}
