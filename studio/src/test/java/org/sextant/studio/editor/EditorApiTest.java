package org.sextant.studio.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;
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

/** What a working copy shows of itself before it is finished. */
class EditorApiTest {
    private static final EntityRef QROC = new EntityRef(EntityKind.CHALLENGE, "fiabilite-sources-1-0");
    private static final String SHOWN = "schema preview { instruction problem prompt { type skill { name } parts { "
            + "__typename } } } samples { path given isAccepted outcome isAsExpected problem }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aChallengeIsShownAsLearnersWillSeeItWithWhatBecomesOfItsSamples() {
        JsonNode copy = edited(QROC, document -> ((ObjectNode) document.at("/instruction")).put("fr", "Qui ?"), "");
        assertThat(copy.at("/preview/instruction").asText()).isEqualTo("Qui ?");
        assertThat(copy.at("/preview/prompt/parts/0/__typename").asText()).isEqualTo("TextField");
        assertThat(copy.at("/preview/problem").isNull()).isTrue();
        assertThat(copy.path("samples")).isNotEmpty().allMatch(sample -> sample.path("isAsExpected").asBoolean());
        JsonNode schema = GraphQlClient.json(copy.path("schema").asText());
        assertThat(schema.at("/properties/options/properties").has("field")).isTrue();
        assertThat(schema.at("/properties/rubric/properties/situation/enum/2").asText()).isEqualTo("NEW");
    }

    @Test
    void whatIsNotFinishedIsShownAsFarAsItGoesAndSaysWhatIsLacking() {
        JsonNode copy = edited(QROC, document -> {
            document.remove("instruction");
            document.remove("solution");
            ((ObjectNode) document.path("options").path("field")).put("format", "NONSENSE");
        }, "");
        assertThat(copy.at("/preview/instruction").asText()).isEmpty();
        assertThat(copy.at("/preview/prompt").isNull()).isTrue();
        assertThat(copy.at("/preview/problem").asText()).startsWith("La suite s'affichera").contains("format");
        assertThat(copy.path("samples").findValuesAsText("outcome")).containsOnly("NOT_GRADED");
        JsonNode fresh = edited(new EntityRef(EntityKind.CHALLENGE, "sans-acquis"), _ -> {
        }, "");
        assertThat(fresh.at("/preview/problem").asText()).contains("acquis");
        assertThat(edited(new EntityRef(EntityKind.TUBE, "moteurs"), _ -> {
        }, "").path("preview").isNull()).isTrue();
    }

    @Test
    void anAnswerIsTriedWithEachTolerance() {
        JsonNode trial = edited(QROC, document -> document.putArray("tolerances").add("T1"),
                "trial(answer: {text: \"SALOMÉ-OKOYE\"}) { result { outcome problem } tolerances { tolerances isInForce "
                        + "isRight } }")
                .path("trial");
        assertThat(trial.at("/result/outcome").asText()).isEqualTo("KO");
        assertThat(trial.path("tolerances").findValuesAsText("isRight")).containsExactly("false", "false", "true",
                "true");
        assertThat(trial.path("tolerances").findValuesAsText("isInForce")).containsExactly("false", "true", "false",
                "false");
        JsonNode unreadable = edited(QROC, _ -> {
        }, "trial(answer: {order: [\"a\"]}) { result { outcome problem } tolerances { isRight } }").path("trial");
        assertThat(unreadable.at("/result/problem").asText()).isNotEmpty();
        assertThat(unreadable.path("tolerances")).isEmpty();
    }

    @Test
    void filesOfTheBankAreFoundByNameAndSkill() {
        GraphQlClient author = Desk.of(SERVER, Role.READER).client();
        JsonNode found = author.data("{ contentFiles(skill: \"fiabilite-sources-1\", text: \"PAGE-\", first: 2) "
                + "{ name sha256 url mediaType } }").path("contentFiles");
        assertThat(found.findValuesAsText("name")).hasSize(2).allMatch(name -> name.contains("page-"));
        assertThat(author.answer("{ contentFiles(first: 101) { name } }")
                .at("/errors/0/message").asText()).contains("1 to 100");
    }

    private static JsonNode edited(EntityRef entity, Consumer<ObjectNode> edit, String more) {
        GraphQlClient client = Desk.of(SERVER, Role.AUTHOR).client();
        DraftApi drafts = new DraftApi(client);
        JsonNode copy = drafts.open(entity).path("workingCopy");
        ObjectNode document = (ObjectNode) GraphQlClient.json(copy.path("document").asText());
        edit.accept(document);
        assertThat(drafts.save(entity, copy.path("version").asInt(), document.toString()).path("userErrors")).isEmpty();
        return client.data("query($kind: DraftKind!, $key: String!) { draft(kind: $kind, key: $key) { workingCopy { "
                + SHOWN + more + " } } }", Map.of("kind", entity.kind().name(), "key", entity.key()))
                .at("/draft/workingCopy");
    }
}
