package org.sextant.studio.review;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** However many proposals a page shows, it asks the database a handful of times. */
class ReviewStatementsTest {
    private static final List<String> TUBES = List.of("moteurs", "requetes", "reperage", "sitographie", "flux-alertes");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void propose() {
        for (String key : TUBES) {
            Desk author = Desk.of(SERVER, Role.AUTHOR);
            EntityRef tube = new EntityRef(EntityKind.TUBE, key);
            String proposal = Desk.id(author.propose(tube, author.retitle(tube, "Autrement : " + key)));
            author.remark(proposal, "title.fr", "Mieux ?");
            author.client().data("mutation { threadOpen(id: \"" + proposal
                    + "\", input: {place: FIELD, field: \"title.fr\", text: \"Ou ceci ?\"}) { thread { id } } }");
        }
    }

    @Test
    void aPageOfProposalsCostsNoMoreForFiveThanForTwo() {
        assertSameFor("proposals(first: %d) { nodes { state note proposer reviewer mayReview changes { path } "
                + "revision { number author } remarks { author text } openThreads threads { entries { author text } } "
                + "draft { key proposal { state } acceptedRevision } } }");
    }

    @Test
    void theProblemsOfDraftsCostNoMoreForFiveThanForTwo() {
        assertSameFor("drafts(first: %d) { nodes { key problems { rule } } }");
    }

    private static void assertSameFor(String field) {
        GraphQlClient reviewer = Desk.of(SERVER, Role.REVIEWER).client();
        assertThat(statements(reviewer, field.formatted(5))).as("what is kept in memory is read first").isNotEmpty();
        assertThat(statements(reviewer, field.formatted(5))).hasSameSizeAs(statements(reviewer, field.formatted(2)));
    }

    private static List<String> statements(GraphQlClient client, String field) {
        return SERVER.bean(Statements.class).of(() -> assertThat(client.data("{ " + field + " }")).isNotEmpty());
    }
}
