package org.sextant.studio.queue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits is read as far as it is shown. */
class QueueStatementsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void ofOnesWorkingCopiesOnlyThoseOfThePageAreReadWithTheirDocuments() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        DraftApi drafts = new DraftApi(author);
        List.of("sitographie", "moteurs", "requetes").forEach(tube -> drafts.open("TUBE", tube));
        String query = "{workingCopies(first: 1, after: %s){nodes{draft{key}} pageInfo{hasNextPage endCursor} totalCount}}";
        String cursor = author.data(query.formatted("null")).at("/workingCopies/pageInfo/endCursor").toString();
        List<String> statements = SERVER.bean(Statements.class).of(() -> {
            String page = author.data(query.formatted(cursor)).path("workingCopies").toString();
            assertThat(page).contains("\"requetes\"").contains("\"hasNextPage\":true").contains("\"totalCount\":3");
        });
        assertThat(statements).filteredOn(sql -> sql.contains("document")).hasSize(1)
                .allMatch(sql -> sql.contains("entity_id in (?)"));
    }
}
