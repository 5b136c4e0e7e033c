package org.sextant.studio.find;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** However much is found, it costs the same few statements. */
class FindStatementsTest {
    private static final String LIST = "{contentEntries(first: %d, where: {text: \"%s\"}){totalCount nodes{key title state "
            + "isMine parent{title} usedBy{key} draft{revision}}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void draft() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        List.of("moteurs", "requetes", "reperage").forEach(tube -> author
                .propose(new EntityRef(EntityKind.TUBE, tube),
                        author.retitle(new EntityRef(EntityKind.TUBE, tube), "Autre")));
    }

    @Test
    void aPageOfTheListCostsFourStatementsOfTheStudio() {
        statements(LIST.formatted(1, ""));
        assertThat(statements(LIST.formatted(1, ""))).filteredOn(FindStatementsTest::isOfTheStudio).hasSize(4);
        assertThat(statements(LIST.formatted(50, "a"))).filteredOn(FindStatementsTest::isOfTheStudio).hasSize(4);
    }

    @Test
    void afterARevisionOnlyWhatIsNewIsReadAgain() {
        statements(LIST.formatted(50, "a"));
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        author.retitle(tube, "Encore autre");
        assertThat(statements(LIST.formatted(50, "encore"))).filteredOn(FindStatementsTest::isOfTheStudio).hasSize(7);
    }

    @Test
    void oneEntryWithAllOfItCostsAHandful() {
        String one = "{contentEntry(kind: TUBE, key: \"requetes\"){title document problems{advice} usedBy{key title} "
                + "draft{history{nodes{number author reason}} changesBetween(from: 1, to: 2){path}}}}";
        statements(one);
        assertThat(statements(one)).filteredOn(FindStatementsTest::isOfTheStudio).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whatTheRulesSayOfAPageCostsNoMoreForManyThanForOne() {
        String page = "{contentEntries(first: %d, where: {competence: {eq: \"1.1\"}}){nodes{problems{rule}}}}";
        statements(page.formatted(1));
        List<String> one = statements(page.formatted(1));
        assertThat(statements(page.formatted(30))).hasSameSizeAs(one);
    }

    @Test
    void whereDraftsStandIsReadWithoutWhatWasWrittenToReviewers() {
        assertThat(statements(LIST.formatted(20, ""))).noneMatch(sql -> sql.contains("note"));
    }

    private static boolean isOfTheStudio(String sql) {
        return sql.contains("studio_");
    }

    private static List<String> statements(String query) {
        return SERVER.bean(Statements.class)
                .of(() -> assertThat(SERVER.client(Role.AUTHOR).data(query)).isNotEmpty());
    }
}
