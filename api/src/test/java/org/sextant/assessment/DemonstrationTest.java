package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.test.Learner;
import org.sextant.test.MovableClock;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration: for anybody, in the order of its form, and nothing of it is stored. */
class DemonstrationTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final String FORM = "demonstration:\"" + new GlobalId("FixedForm", "demonstration").encode() + "\"";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK).with("sextant.test.statements", true);

    private Learner somebody;
    private String id;

    @BeforeEach
    void aDemonstrationBegins() {
        somebody = Learner.withoutAccount(SERVER);
        id = somebody.started(FORM);
    }

    @Test
    void everybodyIsAskedTheFormInItsOrderWithCorrections() {
        List<String> asked = new ArrayList<>();
        List<Double> progress = new ArrayList<>();
        JsonNode assessment = next(id);
        while (assessment.path("question").isObject()) {
            JsonNode question = assessment.path("question");
            asked.add(Bank.key(question));
            JsonNode payload = somebody.submit(assessment.path("id").asText(), question.path("number").asInt(),
                    Bank.right(question), "any");
            assertThat(payload.at("/answer/outcome").asText()).isEqualTo("OK");
            assertThat(payload.at("/answer/correction").isObject()).isTrue();
            progress.add(payload.at("/assessment/progress").asDouble());
            assessment = next(payload.at("/assessment/id").asText());
        }
        assertThat(asked).isEqualTo(BundledBank.content().forms().getFirst().challenges().stream()
                .map(challenge -> challenge.value()).toList());
        assertThat(progress).startsWith(0.1, 0.2).endsWith(1.0).hasSize(10);
        assertThat(assessment.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(outcomes(assessment.path("id").asText())).hasSize(10).containsOnly("OK");
    }

    @Test
    void nothingIsStoredAndNothingIsWritten() {
        List<Long> before = Learner.rows(SERVER.database());
        List<String> sent = SERVER.bean(Statements.class).of(() -> {
            String begun = somebody.started(FORM);
            JsonNode question = next(begun).path("question");
            somebody.submit(next(begun).path("id").asText(), 1, Bank.right(question), "any");
            somebody.assessment(begun);
        });
        assertThat(sent).isEmpty();
        assertThat(Learner.rows(SERVER.database())).isEqualTo(before);
    }

    @Test
    void aQuestionStaysTheSameUntilItIsAnswered() {
        JsonNode first = next(id);
        CLOCK.advance(Duration.ofSeconds(30));
        assertThat(next(first.path("id").asText()).path("question")).isEqualTo(first.path("question"));
        assertThat(somebody.submit(id, 1, Bank.SKIP, "any").at("/userErrors/0/code").asText())
                .as("not handed out yet").isEqualTo("NOT_THE_QUESTION");
        assertThat(somebody.submit(first.path("id").asText(), 2, Bank.SKIP, "any").at("/userErrors/0/code").asText())
                .isEqualTo("NOT_THE_QUESTION");
    }

    @Test
    void theLostFocusTravelsWithIt() {
        String asked = next(id).path("id").asText();
        JsonNode noted = somebody.client().data(
                "mutation($id:ID!){focusLossReport(assessment:$id input:{question:1}){assessment{id} userErrors{code}}}",
                Map.of("id", asked)).path("focusLossReport");
        assertThat(noted.path("userErrors")).isEmpty();
        assertThat(noted.at("/assessment/id").asText()).isNotEqualTo(asked);
    }

    @Test
    void afterThreeHoursItIsOver() {
        JsonNode first = next(id);
        CLOCK.advance(Duration.ofHours(3).minusSeconds(1));
        assertThat(somebody.assessment(first.path("id").asText()).path("state").asText()).isEqualTo("STARTED");
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(somebody.assessment(first.path("id").asText()).isNull()).isTrue();
        assertThat(somebody.submit(first.path("id").asText(), 1, Bank.SKIP, "any").at("/userErrors/0/code").asText())
                .isEqualTo("NO_SUCH_ASSESSMENT");
    }

    @Test
    void nobodyReadsOrChangesWhatIsSealed() {
        String key = GlobalId.keyOf("Assessment", id);
        byte[] sealed = Base64.getUrlDecoder().decode(key.substring(1));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("demonstration", "seed");
        for (int i = 0; i < sealed.length; i += 7) {
            byte[] forged = sealed.clone();
            forged[i] ^= 1;
            String text = "d" + Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThat(somebody.assessment(new GlobalId("Assessment", text).encode()).isNull()).as("byte " + i)
                    .isTrue();
        }
        assertThat(next(id).path("id").asText()).isNotEqualTo(next(id).path("id").asText());
    }

    @Test
    void aFormThatIsNotThereIsNotShown() {
        assertThat(somebody.start("demonstration:\"" + new GlobalId("FixedForm", "none").encode() + "\"", "any")
                .at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_SUBJECT");
    }

    private JsonNode next(String of) {
        return somebody.next(of).path("assessment");
    }

    private List<String> outcomes(String of) {
        return somebody.client().data(
                "query($id:ID!){assessment(id:$id){answers{nodes{outcome given{text} correction{answer{text}}}}}}",
                Map.of("id", of)).findValuesAsText("outcome");
    }
}
