package org.sextant.studio.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseNoteStatementsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void theNotesOfFiveReleasesCostOneStatementAndTheirAuthorsTwo() {
        Actor publisher = SERVER.signedIn("publisher@example.org", Role.PUBLISHER);
        IntStream.range(0, 5).forEach(_ -> {
            ReleaseNumber release = SERVER.bean(ReleaseArchive.class)
                    .publish(BundledBank.content(), ReleaseOrigin.STUDIO).number();
            SERVER.bean(ReleaseNoteService.class).write(publisher, release, 0, "Version " + release);
        });
        List<String> statements = SERVER.bean(Statements.class).of(() -> {
            JsonNode releases = SERVER.client().data("{releases(first: 5){nodes{number note{text author}}}}");
            assertThat(releases.findValuesAsText("text")).containsExactly("Version 6", "Version 5", "Version 4",
                    "Version 3", "Version 2");
        });
        assertThat(statements).filteredOn(sql -> sql.contains("studio_release_note")).hasSize(1);
        assertThat(statements).filteredOn(sql -> sql.contains("from account")).as("an account and what it is known by")
                .hasSize(2);
    }
}
