package org.sextant.studio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.FieldsByRole;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Each field for each role, those that the studio adds among them. */
class FieldsByRoleTest {
    /** Fields to which nobody comes who may not use them, and why. */
    private static final Map<String, String> UNASKED = Stream.of("Draft.acceptedRevision",
            "Draft.changesBetween", "Draft.history", "Draft.newest", "Draft.problems", "Draft.proposal",
            "Draft.revisionAt", "Draft.usedBy", "Draft.workingCopy",
            "Proposal.changes", "Proposal.note", "Proposal.proposer", "Proposal.remarks", "Proposal.reviewer",
            "Proposal.revision", "Proposal.threads", "Proposal.openThreads", "GridSkill.revision")
            .collect(Collectors.toMap(place -> place, _ -> "nobody else is shown that there is a draft at all"));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theTablesSayWhatTheSchemaSays() {
        assertThat(fields().differences()).isEmpty();
    }

    @Test
    void everyFieldIsOpenToThoseInTheTablesAndToNobodyElse() {
        assertThat(fields().breaches()).isEmpty();
    }

    @Test
    void soIsEveryFieldFartherFromWhereAnOperationBegins() {
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        JsonNode proposed = author.propose(tube, author.retitle(tube, "Les moteurs de recherche"));
        assertThat(fields().breachesFarther(Map.of("Draft", DraftApi.id(tube), "Proposal", Desk.id(proposed)), UNASKED))
                .isEmpty();
    }

    private static FieldsByRole fields() {
        return new FieldsByRole(SERVER, "fields-by-role", "fields-by-role-studio");
    }
}
