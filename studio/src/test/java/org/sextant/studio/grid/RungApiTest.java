package org.sextant.studio.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done to rungs makes revisions, all or none, and there is a way back from each. */
class RungApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Desk author = Desk.of(SERVER, Role.AUTHOR);
    private final RungApi api = new RungApi(author.client());

    @Test
    void aNewRungIsUnderConstructionAndNamedByTubeAndLevel() {
        JsonNode made = api.create("moteurs", 3, "Comparer deux moteurs", "Il manque un échelon.");
        assertThat(Desk.codes(made)).isEmpty();
        assertThat(made.at("/draft/key").asText()).isEqualTo("moteurs-3");
        assertThat(api.skill("1.1", "moteurs-3").path("state").asText()).isEqualTo("WORKBENCH");
        assertThat(reason("moteurs-3")).isEqualTo("Il manque un échelon.");
        JsonNode second = api.create("moteurs", 3, "Comparer trois moteurs", "Une autre idée.");
        assertThat(second.at("/draft/key").asText()).isEqualTo("moteurs-3b");
        assertThat(Desk.codes(api.undo(second.path("undo").asText()))).isEmpty();
        assertThat(api.skill("1.1", "moteurs-3b").path("state").asText()).as("nothing is taken out of the history")
                .isEqualTo("OBSOLETE");
    }

    @Test
    void whatCannotBeMadeIsRefusedWithItsField() {
        assertThat(Desk.codes(api.create("nulle-part", 3, "Titre", "Pour voir."))).containsExactly("NO_SUCH_TUBE");
        assertThat(Desk.codes(api.create("Pas un id", 3, "Titre", "Pour voir."))).containsExactly("NO_SUCH_TUBE");
        assertThat(Desk.codes(api.create("moteurs", 3, "  ", "Pour voir."))).containsExactly("UNFIT_TITLE");
        assertThat(Desk.codes(api.create("moteurs", 3, "a".repeat(201), "Pour voir."))).containsExactly("UNFIT_TITLE");
        JsonNode refused = api.create("moteurs", 3, "Titre", " ");
        assertThat(Desk.codes(refused)).containsExactly("UNFIT_REASON");
        assertThat(refused.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"reason\"]");
        assertThat(refused.at("/userErrors/0/message").asText()).isEqualTo("Dites pourquoi en 1 à 500 caractères ; "
                + "vous en avez écrit 0.");
    }

    @Test
    void aSkillMovesWithItsIdAndComesBack() {
        JsonNode moved = api.move("requetes-2", 0, "requetes", 8);
        assertThat(Desk.codes(moved)).isEmpty();
        JsonNode there = api.skill("1.1", "requetes-2");
        assertThat(there.path("level").asInt()).isEqualTo(8);
        assertThat(there.path("state").asText()).as("people are still asked about it where it was").isEqualTo("DRAFT");
        assertThat(there.path("validated").asInt()).isPositive();
        assertThat(there.path("revision").asInt()).as("what the release had is revision 1").isEqualTo(2);
        assertThat(Desk.codes(api.move("requetes-2", 2, "requetes", 8))).containsExactly("ALREADY_SO");
        assertThat(Desk.codes(api.move("requetes-2", 1, "requetes", 7))).containsExactly("STALE");
        JsonNode undone = api.undo(moved.path("undo").asText());
        assertThat(Desk.codes(undone)).isEmpty();
        assertThat(api.skill("1.1", "requetes-2").path("level").asInt()).isEqualTo(2);
        assertThat(api.skill("1.1", "requetes-2").path("isChanged").asBoolean()).isFalse();
        assertThat(Desk.codes(api.undo(moved.path("undo").asText()))).as("it was undone already")
                .containsExactly("STALE");
        assertThat(Desk.codes(api.undo(undone.path("undo").asText()))).isEmpty();
        assertThat(api.skill("1.1", "requetes-2").path("level").asInt()).isEqualTo(8);
    }

    @Test
    void noTwoActiveSkillsComeToStandOnOneRung() {
        JsonNode refused = api.move("sitographie-3", 0, "flux-alertes", 3);
        assertThat(Desk.codes(refused)).containsExactly("RUNG_TAKEN");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("flux-alertes-3");
        assertThat(author.draft(skill("sitographie-3")).isNull()).as("nothing was begun").isFalse();
        assertThat(api.skill("1.1", "sitographie-3").path("isChanged").asBoolean()).isFalse();
    }

    @Test
    void aCloneHasItsOwnIdsAndItsChallengesAreProposed() {
        JsonNode made = api.cloneTo("moteurs-1", "requetes", 8, true);
        assertThat(Desk.codes(made)).isEmpty();
        assertThat(made.at("/draft/key").asText()).isEqualTo("requetes-8");
        List<String> keys = made.path("changed").findValuesAsText("key");
        assertThat(keys).containsExactly("requetes-8", "requetes-8-0", "requetes-8-1", "requetes-8-2", "requetes-8-3");
        JsonNode there = api.skill("1.1", "requetes-8");
        assertThat(there.path("proposed").asInt()).isEqualTo(4);
        assertThat(there.path("validated").asInt()).isZero();
        JsonNode copy = document(new EntityRef(EntityKind.CHALLENGE, "requetes-8-0"));
        assertThat(copy.path("skill").asText()).isEqualTo("requetes-8");
        assertThat(copy.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(Desk.codes(api.undo(made.path("undo").asText()))).isEmpty();
        assertThat(api.skill("1.1", "requetes-8").path("proposed").asInt()).isZero();
        JsonNode alone = api.cloneTo("moteurs-1", "requetes", 8, false);
        assertThat(alone.path("changed").findValuesAsText("key")).containsExactly("requetes-8b");
        assertThat(Desk.codes(api.cloneTo("nulle-part", "requetes", 8, true))).containsExactly("NO_SUCH_SKILL");
    }

    @Test
    void anArchivedSkillTakesItsChallengesAlongAndNamesItsSuccessor() {
        assertThat(Desk.codes(api.archive("moteurs-4", 0, "moteurs-4"))).containsExactly("NO_SUCH_SUCCESSOR");
        assertThat(Desk.codes(api.archive("moteurs-4", 0, "nulle-part"))).containsExactly("NO_SUCH_SUCCESSOR");
        JsonNode archived = api.archive("moteurs-4", 0, "moteurs-5");
        assertThat(Desk.codes(archived)).isEmpty();
        assertThat(archived.path("changed")).hasSize(5);
        JsonNode there = api.skill("1.1", "moteurs-4");
        assertThat(there.path("state").asText()).isEqualTo("ARCHIVED");
        assertThat(there.path("validated").asInt()).isZero();
        assertThat(there.at("/successor/key").asText()).isEqualTo("moteurs-5");
        assertThat(there.at("/successor/competence").asText()).isEqualTo("1.1");
        assertThat(reason("moteurs-4")).isEqualTo("Dépassé.");
        assertThat(document(skill("moteurs-4")).path("successor").asText()).isEqualTo("moteurs-5");
        assertThat(changed("moteurs-4", 1, 2)).containsExactlyInAnyOrder("status", "successor");
        assertThat(successor("moteurs-4").path("key").asText()).isEqualTo("moteurs-5");
        assertThat(author.client().data("{ contentEntry(kind: SKILL, key: \"moteurs-5\") { usedBy { kind key } } }")
                .at("/contentEntry/usedBy").findValuesAsText("key")).contains("moteurs-4", "moteurs-5-0");
        assertThat(Desk.codes(api.archive("moteurs-5", 0, "moteurs-4"))).as("what is archived succeeds nobody")
                .containsExactly("NO_SUCH_SUCCESSOR");
        assertThat(Desk.codes(api.undo(archived.path("undo").asText()))).isEmpty();
        assertThat(api.skill("1.1", "moteurs-4").path("state").asText()).isEqualTo("PRODUCTION");
        assertThat(api.skill("1.1", "moteurs-4").path("validated").asInt()).isEqualTo(4);
        assertThat(api.skill("1.1", "moteurs-4").path("successor").isNull()).isTrue();
        assertThat(document(skill("moteurs-4")).has("successor")).isFalse();
        assertThat(successor("moteurs-4").isNull()).isTrue();
    }

    @Test
    void whatBecomesObsoleteAfterItWasArchivedKeepsItsSuccessorAndACloneHasNone() {
        assertThat(Desk.codes(api.archive("fiabilite-sources-2", 0, "fiabilite-sources-4"))).isEmpty();
        assertThat(Desk.codes(api.obsolete("fiabilite-sources-2", 2, "Faux."))).isEmpty();
        assertThat(api.skill("1.1", "fiabilite-sources-2").at("/successor/key").asText())
                .isEqualTo("fiabilite-sources-4");
        JsonNode copy = api.cloneTo("fiabilite-sources-2", "fiabilite-sources", 8, false);
        assertThat(document(skill(copy.at("/draft/key").asText())).has("successor")).isFalse();
    }

    @Test
    void aSuccessorOfASkillThatIsInUseIsToldByTheRules() {
        author.revise(skill("sitographie-4"), document -> document.put("successor", "sitographie-8"));
        assertThat(
                author.client().data("{ contentEntry(kind: SKILL, key: \"sitographie-4\") { problems { rule path } } }")
                        .at("/contentEntry/problems").toString())
                .contains("{\"rule\":\"successor-of-skill-in-use\",\"path\":\"/successor\"}");
    }

    @Test
    void anObsoleteSkillIsNeverAskedAboutAndAChangeSinceKeepsItFromBeingUndone() {
        JsonNode gone = api.obsolete("moteurs-6", 0, "Faux depuis 2026.");
        assertThat(Desk.codes(gone)).isEmpty();
        assertThat(api.skill("1.1", "moteurs-6").path("state").asText()).isEqualTo("OBSOLETE");
        assertThat(Desk.codes(api.obsolete("moteurs-6", 2, "Encore."))).containsExactly("ALREADY_SO");
        author.retitle(skill("moteurs-6"), "Autrement");
        int revision = author.draft(skill("moteurs-6")).path("revision").asInt();
        assertThat(Desk.codes(api.undo(gone.path("undo").asText()))).containsExactly("STALE");
        assertThat(author.draft(skill("moteurs-6")).path("revision").asInt()).isEqualTo(revision);
        assertThat(document(new EntityRef(EntityKind.CHALLENGE, "moteurs-6-0")).path("status").asText())
                .as("all of it or nothing").isEqualTo("OBSOLETE");
    }

    @Test
    void aChallengeGoesAlongByItsNewestRevisionAndOnlyWhereItStillBelongsToTheSkill() {
        EntityRef moved = new EntityRef(EntityKind.CHALLENGE, "requetes-3-1");
        author.revise(moved, document -> document.put("skill", "pas-encore-la-3"));
        EntityRef come = new EntityRef(EntityKind.CHALLENGE, "requetes-5-1");
        author.revise(come, document -> document.put("skill", "requetes-3"));
        JsonNode archived = api.archive("requetes-3", 0, "");
        assertThat(Desk.codes(archived)).isEmpty();
        assertThat(document(moved).path("skill").asText()).as("what its author wrote stays")
                .isEqualTo("pas-encore-la-3");
        assertThat(document(moved).path("status").asText()).isEqualTo("VALIDATED");
        assertThat(archived.path("changed").findValuesAsText("key")).contains("requetes-3-0", "requetes-5-1")
                .doesNotContain("requetes-3-1");
        assertThat(document(come).path("status").asText()).isEqualTo("ARCHIVED");
    }

    @Test
    void aSkillWithMoreChallengesThanCanBeChangedTogetherIsRefusedWholly() {
        JsonNode like = GraphQlClient.json(new DraftApi(author.client())
                .open(new EntityRef(EntityKind.CHALLENGE, "sitographie-8-0")).at("/workingCopy/document").asText());
        for (int i = 100; i < 200; i++) {
            String key = "sitographie-8-" + i;
            author.revise(new EntityRef(EntityKind.CHALLENGE, key), document -> {
                document.setAll((ObjectNode) like);
                document.put("id", key);
            });
        }
        JsonNode refused = api.archive("sitographie-8", 0, "");
        assertThat(Desk.codes(refused)).containsExactly("TOO_MANY_CHALLENGES");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("99 sont possibles");
        assertThat(api.skill("1.1", "sitographie-8").path("state").asText()).isEqualTo("PRODUCTION");
        assertThat(Desk.codes(api.cloneTo("sitographie-8", "sitographie", 7, true)))
                .containsExactly("TOO_MANY_CHALLENGES");
        assertThat(Desk.codes(api.cloneTo("sitographie-8", "sitographie", 7, false))).isEmpty();
    }

    @Test
    void whatNoPayloadSaidUndoesNothing() {
        assertThat(Desk.codes(api.undo("nonsense"))).containsExactly("NO_SUCH_CHANGE");
        assertThat(Desk.codes(api.undo(base64("TUBE/moteurs@1")))).containsExactly("NO_SUCH_CHANGE");
        assertThat(Desk.codes(api.undo(base64("SKILL/moteurs-1@999")))).containsExactly("NO_SUCH_CHANGE");
    }

    @Test
    void aStepThatStandsTwiceUndoesNothing() {
        int revision = author.retitle(skill("fiabilite-sources-4"), "Deux fois");
        String step = "SKILL/fiabilite-sources-4@" + revision;
        assertThat(Desk.codes(api.undo(base64(step + " " + step)))).containsExactly("NO_SUCH_CHANGE");
        assertThat(Desk.codes(api.undo(base64(step)))).isEmpty();
    }

    private static String base64(String steps) {
        return Base64.getUrlEncoder().encodeToString(steps.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> changed(String skill, int from, int to) {
        return author.client()
                .data("query($key: String!, $from: Int!, $to: Int!) { contentEntry(kind: SKILL, key: $key) "
                        + "{ draft { changesBetween(from: $from, to: $to) { path } } } }",
                        Map.of("key", skill, "from", from, "to", to))
                .at("/contentEntry/draft/changesBetween")
                .findValuesAsText("path");
    }

    private JsonNode successor(String skill) {
        return author.client()
                .data("query($key: String!) { contentEntry(kind: SKILL, key: $key) { successor { kind key } "
                        + "} }", Map.of("key", skill))
                .at("/contentEntry/successor");
    }

    private String reason(String skill) {
        return author.draft(skill(skill)).at("/newest/reason").asText();
    }

    private JsonNode document(EntityRef entity) {
        return GraphQlClient.json(author.draft(entity).at("/newest/document").asText());
    }

    private static EntityRef skill(String key) {
        return new EntityRef(EntityKind.SKILL, key);
    }
}
