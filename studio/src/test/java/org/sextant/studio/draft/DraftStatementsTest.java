package org.sextant.studio.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** However many revisions a page shows, it asks the database a handful of times. */
class DraftStatementsTest {
    private static final List<String> TUBES = List.of("moteurs", "requetes", "reperage", "sitographie", "flux-alertes");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void draft() {
        Actor author = SERVER.signedIn("tester@example.org", Role.AUTHOR);
        WorkingCopyService copies = SERVER.bean(WorkingCopyService.class);
        TUBES.forEach(tube -> copies.open(new Actor(author.account().orElseThrow(), author.login(),
                Set.of(Role.AUTHOR)), EntityKind.TUBE, tube));
        EntityRef moteurs = new EntityRef(EntityKind.TUBE, "moteurs");
        DraftApi api = new DraftApi(SERVER.client(Role.AUTHOR));
        for (int revision = 1; revision < 6; revision++) {
            int version = api.open(moteurs).at("/workingCopy/version").asInt();
            String document = api.open(moteurs).at("/workingCopy/document").asText();
            api.save(moteurs, version, document.replaceFirst("@moteurs[a-z]*", "@moteurs" + "a".repeat(revision)));
            api.commit(moteurs, revision, version + 1, "Pour voir.");
        }
    }

    @Test
    void aPageOfHistoryWithAllDocumentsAndDifferencesCostsFourStatements() {
        List<String> statements = statements(
                "{draft(kind: TUBE, key: \"moteurs\"){history(first: 5){nodes{number author "
                        + "document release{number} changes{path}}}}}");
        assertThat(statements).filteredOn(sql -> sql.contains("studio_")).hasSize(3);
        assertThat(statements).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aPageOfDraftsWithWhatIsNewestAndOnesOwnCostsNoMoreForFiveThanForOne() {
        String page = "{drafts(last: %d, where: {kind: {eq: TUBE}}){nodes{key newest{number author document changes{path}} "
                + "workingCopy{version changes{path}}}}}";
        assertThat(statements(page.formatted(5))).hasSameSizeAs(statements(page.formatted(2)));
    }

    private static List<String> statements(String query) {
        return SERVER.bean(Statements.class)
                .of(() -> assertThat(SERVER.client(Role.AUTHOR).data(query, Map.of())).isNotEmpty());
    }
}
