package org.sextant.studio.alike;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Tutorial;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks like what an author is writing, and how it becomes a variant of that. */
class AlikeApiTest {
    private static final String SKILL = "fiabilite-sources-1";
    private static final String LIKE = "lookAlikes { kind key text likeness sharedWords mayBeFollowed }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aChallengeThatAsksWhatAnotherAsksIsToldWhileItIsWrittenAndGoesOnInItsFamily() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        EntityRef own = challenge("moteurs-4-redite");
        int version = written(author, own, document -> document.put("skill", "moteurs-4"), instruction(SKILL + "-0"));
        JsonNode found = copy(author, own).path("lookAlikes");
        assertThat(found.findValuesAsText("key")).as("one of each skill").startsWith(SKILL + "-0")
                .filteredOn(key -> key.startsWith(SKILL + "-")).hasSize(1);
        assertThat(found.at("/0/likeness").asDouble()).isGreaterThan(0.9);
        assertThat(found.at("/0/sharedWords")).hasSize(5);
        assertThat(found.at("/0/text").asText()).isEqualTo(instruction(SKILL + "-0"));
        assertThat(found.at("/0/mayBeFollowed").asBoolean()).isTrue();

        assertThat(Desk.codes(join(author, own, version - 1, SKILL + "-0"))).containsExactly("STALE");
        JsonNode joined = join(author, own, version, SKILL + "-0");
        assertThat(joined.path("userErrors")).isEmpty();
        String key = joined.at("/workingCopy/draft/key").asText();
        assertThat(key).startsWith(SKILL + "-");
        JsonNode document = GraphQlClient.json(joined.at("/workingCopy/document").asText());
        assertThat(document.path("id").asText()).isEqualTo(key);
        assertThat(document.path("skill").asText()).isEqualTo(SKILL);
        assertThat(document.path("version").asInt()).isEqualTo(bank(SKILL + "-0").version());
        assertThat(document.path("variant").asInt()).isPositive();
        assertThat(document.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(document.at("/instruction/fr").asText()).startsWith(instruction(SKILL + "-0"));
        assertThat(copy(author, challenge(key)).path("lookAlikes")).as("variants are meant to be alike").isEmpty();
        assertThat(copy(author, own).isMissingNode() || copy(author, own).isNull()).isTrue();
        assertThat(Desk.codes(join(author, own, version, SKILL + "-0"))).containsExactly("NOT_OPEN");
    }

    @Test
    void theSameCallSentAgainFindsWhatItMade() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        EntityRef own = challenge("moteurs-4-deux-fois");
        int version = written(author, own, document -> document.put("skill", "moteurs-4"), instruction(SKILL + "-0"));
        String first = join(author, own, version, SKILL + "-0", "cle-1").at("/workingCopy/draft/key").asText();
        assertThat(join(author, own, version, SKILL + "-0", "cle-1").at("/workingCopy/draft/key").asText())
                .isEqualTo(first);
        assertThat(Desk.codes(join(author, own, version, SKILL + "-1", "cle-1"))).containsExactly("KEY_REUSED");
    }

    @Test
    void whatHasARevisionKeepsItsIdAndIsToldOnly() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        EntityRef own = challenge("fiabilite-sources-2-0");
        author.revise(own, document -> ((ObjectNode) document.path("instruction")).put("fr",
                instruction("moteurs-4-0") + " Dites-le en un mot."));
        int version = new DraftApi(author.client()).open(own).at("/workingCopy/version").asInt();
        JsonNode found = copy(author.client(), own).path("lookAlikes");
        assertThat(found.findValuesAsText("key")).containsExactly("moteurs-4-0");
        assertThat(found.at("/0/mayBeFollowed").asBoolean()).isFalse();
        JsonNode refused = join(author.client().with("Accept-Language", "en"), own, version, "moteurs-4-0");
        assertThat(Desk.codes(refused)).containsExactly("HAS_REVISIONS");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("fiabilite-sources-2-0").contains("keeps it");
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        EntityRef own = challenge(SKILL + "-a-part");
        int version = written(author, own, document -> document.put("skill", SKILL), "Qui a écrit ce texte ?");
        assertThat(Desk.codes(join(author, own, version, SKILL + "-0"))).containsExactly("SAME_SKILL");
        assertThat(Desk.codes(join(author, own, version, "nulle-part-0")))
                .containsExactly("NO_SUCH_CHALLENGE_TO_FOLLOW");
        assertThat(Desk.codes(join(Desk.of(SERVER, Role.AUTHOR).client(), own, version, "moteurs-4-0")))
                .as("nobody else's copy").containsExactly("NOT_OPEN");
        assertThat(copy(author, own).path("lookAlikes")).as("few words").isEmpty();
    }

    @Test
    void aDraftOfSomebodyElseIsFoundOnceItIsARevision() {
        Desk other = Desk.of(SERVER, Role.AUTHOR);
        String said = "Le carnet de bord du phare de Kéréon note la houle, la brume et les cargos de la nuit. Combien ?";
        EntityRef theirs = challenge("moteurs-1-0");
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        assertThat(alike(author, "CHALLENGE", "", said, "")).isEmpty();
        other.revise(theirs, document -> ((ObjectNode) document.path("instruction")).put("fr", said));
        assertThat(alike(author, "CHALLENGE", "", said, "").findValuesAsText("key")).containsExactly("moteurs-1-0");
        assertThat(alike(author, "CHALLENGE", "", said, "moteurs-1-0")).isEmpty();
        assertThat(alike(Desk.of(SERVER, Role.READER).client(), "CHALLENGE", "", "Le carnet de bord du phare de "
                + "Kéréon note la houle", "").findValuesAsText("key")).as("half of it").containsExactly("moteurs-1-0");
    }

    @Test
    void aTutorialIsHeldAgainstTutorials() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        Tutorial known = BundledBank.content().tutorials().stream()
                .filter(tutorial -> tutorial.body() != null && tutorial.locale().equals("fr")).findFirst()
                .orElseThrow();
        JsonNode found = alike(author, "TUTORIAL", known.title(), String.valueOf(known.body()), "");
        assertThat(found.findValuesAsText("key")).contains(known.id().value());
        assertThat(found.at("/0/mayBeFollowed").asBoolean()).isFalse();
        assertThat(alike(author, "TUTORIAL", known.title(), String.valueOf(known.body()), known.id().value())
                .findValuesAsText("key")).doesNotContain(known.id().value());
        EntityRef copied = new EntityRef(EntityKind.TUTORIAL, "copie");
        JsonNode opened = new DraftApi(author).open(copied).path("workingCopy");
        ObjectNode document = (ObjectNode) GraphQlClient.json(opened.path("document").asText());
        document.put("locale", "fr").put("title", known.title()).put("body", known.body());
        new DraftApi(author).save(copied, opened.path("version").asInt(), document.toString());
        assertThat(copy(author, copied).path("lookAlikes").findValuesAsText("key")).contains(known.id().value());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"LEARNER", "ADMIN"})
    void nobodyElseIsTold(Role role) {
        assertThat(SERVER.client(role).errorCode("{lookAlikes(kind: CHALLENGE, text: \"x\") {key}}"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithTheLimit() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR).client();
        assertThat(author.answer("query($t: String!) {lookAlikes(kind: CHALLENGE, text: $t) {key}}",
                Map.of("t", "a".repeat(20_001))).at("/errors/0/message").asText()).contains("20000 at most");
    }

    /** Saves a challenge with an instruction, and a question of its own; the version of the working copy. */
    private static int written(GraphQlClient author, EntityRef entity, Consumer<ObjectNode> edit, String instruction) {
        DraftApi drafts = new DraftApi(author);
        JsonNode copy = drafts.open(entity).path("workingCopy");
        ObjectNode document = (ObjectNode) GraphQlClient.json(copy.path("document").asText());
        edit.accept(document);
        document.putObject("instruction").put("fr", instruction);
        return drafts.save(entity, copy.path("version").asInt(), document.toString()).at("/workingCopy/version")
                .asInt();
    }

    private static JsonNode copy(GraphQlClient author, EntityRef entity) {
        return author.data("query($kind: DraftKind!, $key: String!) { draft(kind: $kind, key: $key) { workingCopy { "
                + LIKE + " } } }", Map.of("kind", entity.kind().name(), "key", entity.key()))
                .at("/draft/workingCopy");
    }

    private static JsonNode alike(GraphQlClient client, String kind, String title, String text, String except) {
        return client.data("query($kind: LookAlikeKind!, $title: String, $text: String!, $except: String) { "
                + "lookAlikes(kind: $kind, title: $title, text: $text, except: $except) { key likeness mayBeFollowed } }",
                Map.of("kind", kind, "title", title, "text", text, "except", except)).path("lookAlikes");
    }

    private static JsonNode join(GraphQlClient author, EntityRef own, int version, String followed) {
        return join(author, own, version, followed, "");
    }

    private static JsonNode join(GraphQlClient author, EntityRef own, int version, String followed, String once) {
        Map<String, Object> input = new HashMap<>(Map.of("followed", followed));
        if (!once.isEmpty()) {
            input.put("idempotencyKey", once);
        }
        return author.data("mutation($id: ID!, $version: Int!, $input: VariantJoinInput!) { variantJoin(id: $id, "
                + "expectedVersion: $version, input: $input) { workingCopy { document draft { key } } "
                + "userErrors { code message } } }",
                Map.of("id", DraftApi.id(own), "version", version, "input", input)).path("variantJoin");
    }

    private static EntityRef challenge(String key) {
        return new EntityRef(EntityKind.CHALLENGE, key);
    }

    private static String instruction(String challenge) {
        return Objects.requireNonNull(bank(challenge).instruction().byLocale().get("fr"));
    }

    private static Challenge bank(String challenge) {
        return BundledBank.content().challenges().stream().filter(each -> each.id().value().equals(challenge))
                .findFirst().orElseThrow();
    }
}
