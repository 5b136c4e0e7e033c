package org.sextant.studio.screen.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.session.Studio;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.screen.edit.Sent.opened;
import static org.sextant.studio.screen.edit.Sent.send;

/** A pause in typing saves; what stands beside the form is worked out once, by the page that shows it. */
class EditStatementsTest {
    private static final String PLACE = "/studio/edit/CHALLENGE/fiabilite-sources-1-0";
    /**
     * What asks whether the content has changed that rules, previews, likeness, the choice of files and links are judged by:
     * once for each of the five.
     */
    private static final String CONTENT = "sum(revision)";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void aSaveJudgesNothingAndThePageAfterItJudgesOnce() {
        Studio author = Studio.of(SERVER).as(new Actor(new AccountId(1), "a@example.org", Set.of(Role.AUTHOR)));
        String page = opened(author, PLACE);
        List<String> saved = of(() -> assertThat(
                send(author, PLACE, page, "save", Map.of("/explanation/fr", "Encore.")).statusCode()).isEqualTo(303));
        assertThat(saved).noneMatch(sql -> sql.contains(CONTENT));
        assertThat(saved).filteredOn(sql -> sql.contains("update studio_working_copy")).hasSize(1);
        List<String> shown = of(() -> assertThat(author.get(PLACE).statusCode()).isEqualTo(200));
        assertThat(shown).filteredOn(sql -> sql.contains(CONTENT)).hasSizeLessThanOrEqualTo(5);
    }

    private static List<String> of(Runnable action) {
        return SERVER.bean(Statements.class).of(action);
    }
}
