package org.sextant.studio.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

/** An expert writes, a second reviews. */
class ReviewApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anExpertWritesAndASecondValidates() {
        EntityRef tube = tube("moteurs");
        Desk author = author();
        Desk reviewer = reviewer();
        int revision = author.retitle(tube, "Les moteurs de recherche");
        JsonNode proposed = author.propose(tube, revision);
        assertThat(Desk.codes(proposed)).isEmpty();
        assertThatObject(proposed.path("proposal")).satisfies(proposal -> {
            assertThat(proposal.path("state").asText()).isEqualTo("PROPOSED");
            assertThat(proposal.path("mayReview").asBoolean()).isFalse();
            assertThat(proposal.path("note").asText()).isEqualTo("Voici.");
            assertThat(proposal.path("changes").findValuesAsText("path")).containsExactly("title.fr");
        });
        assertThat(reviewer.proposed("reviewableByMe: true")).contains("moteurs");
        assertThat(author.proposed("proposedByMe: true")).containsExactly("moteurs");
        JsonNode validated = reviewer.review(Desk.id(proposed), "VALIDATE", "");
        assertThat(Desk.codes(validated)).isEmpty();
        assertThat(validated.at("/proposal/state").asText()).isEqualTo("VALIDATED");
        assertThat(validated.at("/proposal/reviewer").asText()).isEqualTo("Ada Lovelace");
        assertThat(author.draft(tube).path("acceptedRevision").asInt()).isEqualTo(revision);
        assertThat(reviewer.proposed("reviewableByMe: true")).doesNotContain("moteurs");
        assertThat(Desk.codes(reviewer.review(Desk.id(proposed), "VALIDATE", ""))).containsExactly("CLOSED");
        assertThat(Desk.codes(author.propose(tube, revision))).containsExactly("NOTHING_NEW");
    }

    @Test
    void nobodyReviewsWhatTheyWroteOrPutForward() {
        EntityRef tube = tube("requetes");
        Desk first = Desk.of(SERVER, Role.AUTHOR, Role.REVIEWER);
        Desk second = Desk.of(SERVER, Role.AUTHOR, Role.REVIEWER);
        Desk third = Desk.of(SERVER, Role.AUTHOR, Role.REVIEWER);
        first.retitle(tube, "Les requêtes");
        int revision = second.retitle(tube, "Bien formuler ses requêtes");
        String proposal = Desk.id(third.propose(tube, revision));
        assertThat(List.of(first, second, third)).allSatisfy(writer -> {
            assertThat(writer.proposed("reviewableByMe: true")).doesNotContain("requetes");
            assertThat(Desk.codes(writer.review(proposal, "VALIDATE", ""))).containsExactly("OWN_WORK");
            assertThat(Desk.codes(writer.review(proposal, "ASK_CHANGES", "Non."))).containsExactly("OWN_WORK");
        });
        assertThat(Desk.codes(reviewer().review(proposal, "VALIDATE", ""))).isEmpty();
        int next = third.retitle(tube, "Formuler une requête");
        assertThat(Desk.codes(first.review(Desk.id(third.propose(tube, next)), "VALIDATE", "")))
                .as("what was validated before is not under review any longer").isEmpty();
    }

    @Test
    void whoeverAsksForChangesSaysWhich() {
        EntityRef tube = tube("reperage");
        Desk author = author();
        Desk reviewer = reviewer();
        String proposal = Desk.id(author.propose(tube, author.retitle(tube, "Se repérer")));
        assertThat(Desk.codes(reviewer.review(proposal, "ASK_CHANGES", " "))).containsExactly("UNFIT_REMARK");
        assertThat(Desk.codes(reviewer.remark(proposal, "title.fr", "Trop court."))).isEmpty();
        assertThat(author.draft(tube).at("/proposal/state").asText()).isEqualTo("IN_REVIEW");
        JsonNode asked = reviewer.review(proposal, "ASK_CHANGES", "Dites où.");
        assertThat(asked.at("/proposal/state").asText()).isEqualTo("CHANGES_ASKED");
        assertThat(asked.at("/proposal/remarks").findValuesAsText("text")).containsExactly("Trop court.", "Dites où.");
        assertThat(asked.at("/proposal/remarks").findValuesAsText("path")).containsExactly("title.fr", "");
        JsonNode again = author.propose(tube, author.retitle(tube, "Se repérer dans une page"));
        assertThat(Desk.codes(again)).isEmpty();
        assertThat(again.at("/proposal/baseRevision").asInt()).as("all since the release is under review").isEqualTo(1);
        assertThat(author.draft(tube).path("acceptedRevision").isNull()).isTrue();
    }

    @Test
    void aWordOfTheAuthorBeginsNoReview() {
        EntityRef tube = tube("sitographie");
        Desk author = Desk.of(SERVER, Role.AUTHOR, Role.REVIEWER);
        String proposal = Desk.id(author.propose(tube, author.retitle(tube, "Citer ses sources")));
        assertThat(Desk.codes(author.remark(proposal, "", "Qu'en pensez-vous ?"))).isEmpty();
        assertThat(author.draft(tube).at("/proposal/state").asText()).isEqualTo("PROPOSED");
        assertThat(Desk.codes(author.remark(proposal, "", "  "))).containsExactly("UNFIT_TEXT");
        assertThat(Desk.codes(author.remark(proposal, "a".repeat(501), "Ici."))).containsExactly("PATH_TOO_LONG");
    }

    @Test
    void aRevisionSinceKeepsTheProposalFromBeingValidatedAndALaterProposalTakesItsPlace() {
        EntityRef tube = tube("flux-alertes");
        Desk author = author();
        Desk reviewer = reviewer();
        String first = Desk.id(author.propose(tube, author.retitle(tube, "Suivre l'actualité")));
        int revision = author.retitle(tube, "Suivre l'actualité d'un sujet");
        assertThat(Desk.codes(author.propose(tube, revision - 1))).containsExactly("STALE");
        assertThat(Desk.codes(reviewer.review(first, "VALIDATE", ""))).containsExactly("STALE");
        String second = Desk.id(author.propose(tube, revision));
        assertThat(Desk.codes(author.propose(tube, revision))).containsExactly("ALREADY_PROPOSED");
        assertThat(Desk.codes(reviewer.review(first, "VALIDATE", ""))).containsExactly("CLOSED");
        assertThat(Desk.codes(reviewer.review(second, "VALIDATE", "Bien vu."))).isEmpty();
    }

    @Test
    void whatBreaksARuleIsNotPutForwardAndTheRulesAreTold() {
        EntityRef skill = new EntityRef(EntityKind.SKILL, BundledBank.content().skills().getFirst().id().value());
        Desk author = author();
        int revision = author.revise(skill,
                document -> ((ArrayNode) document.path("tutorials")).insert(0, "nulle-part"));
        JsonNode refused = author.propose(skill, revision);
        assertThat(Desk.codes(refused)).containsExactly("UNSOUND");
        assertThat(refused.path("proposal").isNull()).isTrue();
        assertThat(refused.path("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.path("rule").asText()).isEqualTo("dead-reference");
            assertThat(problem.path("severity").asText()).isEqualTo("ERROR");
            assertThat(problem.path("path").asText()).isEqualTo("/tutorials/0");
            assertThat(problem.path("key").asText()).isEqualTo(skill.key());
        });
        assertThat(author.draft(skill).path("problems").findValuesAsText("rule")).contains("dead-reference");
    }

    @Test
    void aValidatedPrototypeIsInProductionAndArchivesTheFormerOneWithItsVariants() {
        Challenge prototype = BundledBank.content().challenges().stream()
                .filter(challenge -> challenge.isPrototype() && family(challenge).size() > 1)
                .min(Comparator.comparing(Challenge::id)).orElseThrow();
        EntityRef newer = challenge(prototype.skill().value() + "-neuf");
        Desk author = author();
        ObjectNode document = (ObjectNode) GraphQlClient
                .json(author.client().data("mutation($key: String!) { draftOpen(input: {kind: CHALLENGE, key: $key}) { "
                        + "workingCopy { document } } }", Map.of("key", prototype.id().value()))
                        .at("/draftOpen/workingCopy/document").asText());
        document.put("id", newer.key()).put("version", prototype.version() + 1).put("status", "PROPOSED");
        ((ObjectNode) document.path("instruction")).put("fr", document.at("/instruction/fr").asText() + " (bis)");
        int revision = author.revise(newer, fresh -> fresh.setAll(document));
        JsonNode proposed = author.propose(newer, revision);
        assertThat(Desk.codes(proposed)).as(proposed.toString()).isEmpty();
        assertThat(Desk.codes(reviewer().review(Desk.id(proposed), "VALIDATE", "Plus juste."))).isEmpty();
        assertThat(status(author, newer)).isEqualTo("VALIDATED");
        assertThat(author.draft(newer).path("acceptedRevision").asInt()).isEqualTo(revision + 1);
        assertThat(family(prototype)).allSatisfy(former -> {
            EntityRef entity = challenge(former.id().value());
            assertThat(status(author, entity)).isEqualTo("ARCHIVED");
            assertThat(author.draft(entity).path("acceptedRevision").asInt()).isEqualTo(2);
        });
    }

    @Test
    void whoeverIsNoReviewerDecidesNothingAndWhatIsNotThereIsNotDecided() {
        assertThat(author().client().errorCode("mutation { reviewSubmit(id: \"" + Desk.nobodys()
                + "\", input: {verdict: VALIDATE}) { userErrors { code } } }")).isEqualTo("FORBIDDEN");
        assertThat(Desk.codes(reviewer().review(Desk.nobodys(), "VALIDATE", ""))).containsExactly("NO_SUCH_PROPOSAL");
        assertThat(Desk.codes(author().remark(Desk.nobodys(), "", "Ici."))).containsExactly("NO_SUCH_PROPOSAL");
        assertThat(Desk.codes(author().propose(tube("nulle-part"), 1))).containsExactly("NO_SUCH_DRAFT");
    }

    private static String status(Desk desk, EntityRef challenge) {
        return GraphQlClient.json(desk.draft(challenge).at("/newest/document").asText()).path("status").asText();
    }

    private static List<Challenge> family(Challenge prototype) {
        return BundledBank.content().challenges().stream()
                .filter(challenge -> challenge.skill().equals(prototype.skill())
                        && challenge.status() == ChallengeStatus.VALIDATED)
                .toList();
    }

    private static Desk author() {
        return Desk.of(SERVER, Role.AUTHOR);
    }

    private static Desk reviewer() {
        return Desk.of(SERVER, Role.REVIEWER);
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }

    private static EntityRef challenge(String key) {
        return new EntityRef(EntityKind.CHALLENGE, key);
    }
}
