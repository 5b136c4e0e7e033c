package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.Learner;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an answer that is sent once, twice, elsewhere, too late, or wrongly. */
class AnswerSubmitTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private Learner learner;
    private String id;
    private JsonNode asked;

    @BeforeEach
    void aQuestionIsHandedOut() {
        learner = Learner.of(SERVER);
        id = learner.started("competence:\"1.1\"");
        asked = learner.asked(id);
    }

    @Test
    void anAnswerIsAcknowledgedWithItsCorrection() {
        JsonNode answer = learner.submit(id, 1, Bank.right(asked), "one").path("answer");
        assertThat(answer.path("number").asInt()).isEqualTo(1);
        assertThat(answer.path("outcome").asText()).isEqualTo("OK");
        assertThat(answer.path("correction").isObject()).isTrue();
        assertThat(answer.path("given").isObject()).isTrue();
        assertThat(answer.at("/challenge/id")).isEqualTo(asked.at("/challenge/id"));
        assertThat(answers()).hasSize(1).first().isEqualTo(answer);
    }

    @Test
    void theSameAnswerUnderTheSameKeyComesToTheSame() {
        JsonNode first = learner.submit(id, 1, Bank.right(asked), "one");
        assertThat(learner.submit(id, 1, Bank.right(asked), "one")).isEqualTo(first);
        learner.asked(id);
        assertThat(learner.submit(id, 1, Bank.right(asked), "one").path("answer")).isEqualTo(first.path("answer"));
        assertThat(answers()).hasSize(1);
    }

    @Test
    void anotherAnswerUnderTheSameKeyIsRefused() {
        learner.submit(id, 1, Bank.right(asked), "one");
        assertRefused("KEY_REUSED", learner.submit(id, 1, Bank.SKIP, "one"));
        JsonNode second = learner.asked(id);
        assertRefused("KEY_REUSED", learner.submit(id, 2, Bank.right(second), "one"));
        assertThat(answers()).hasSize(1);
        assertThat(learner.asked(id)).as("the question is still open").isEqualTo(second);
    }

    /** The database takes "one" and "one " for the same key; we would not. */
    @Test
    void aKeyThatEndsInASpaceIsRefusedWhateverItIsFor() {
        learner.submit(id, 1, Bank.right(asked), "one");
        String answer = "answerSubmit(assessment:\"" + id + "\" input:{question:1 answer:{skip:true} ";
        for (String mutation : List.of(answer, "assessmentStart(input:{subject:{competence:\"4.1\"} ",
                "competenceImprove(input:{competence:\"1.1\" ")) {
            assertThat(learner.client().errorCode("mutation{" + mutation
                    + "idempotencyKey:\"one \"}){userErrors{code}}}")).as(mutation).isEqualTo("BAD_REQUEST");
        }
        assertThat(answers()).hasSize(1);
    }

    @Test
    void anAnswerFromASecondTabIsRefused() {
        learner.submit(id, 1, Bank.right(asked), "one");
        assertRefused("ALREADY_ANSWERED", learner.submit(id, 1, Bank.right(asked), "two"));
        learner.asked(id);
        assertRefused("ALREADY_ANSWERED", learner.submit(id, 1, Bank.SKIP, "three"));
    }

    @Test
    void aQuestionThatIsNotHandedOutIsNotAnswered() {
        assertRefused("NOT_THE_QUESTION", learner.submit(id, 2, Bank.SKIP, "one"));
        assertRefused("NOT_THE_QUESTION", learner.submit(id, 0, Bank.SKIP, "one"));
        learner.submit(id, 1, Bank.SKIP, "one");
        assertRefused("NOT_THE_QUESTION", learner.submit(id, 2, Bank.SKIP, "two"));
    }

    @Test
    void anAnswerThatCannotBeGradedIsRefusedAndMayBeGivenBetter() {
        JsonNode refused = learner.submit(id, 1, Map.of("pairs", List.of(Map.of("left", "?", "right", "?"))), "one");
        assertRefused("UNREADABLE", refused);
        assertThat(refused.at("/assessment/question")).isEqualTo(asked);
        assertRefused("CONTRADICTORY", learner.submit(id, 1, Map.of("skip", false), "one"));
        assertThat(learner.submit(id, 1, Bank.right(asked), "one").at("/answer/outcome").asText()).isEqualTo("OK");
    }

    @Test
    void anEndedTestTakesNoAnswerButRepeatsTheLastOne() {
        Map<String, Object> last = Map.of();
        int number = 0;
        for (JsonNode open = asked; open.isObject(); open = learner.asked(id)) {
            last = Bank.right(open);
            number = open.path("number").asInt();
            learner.submit(id, number, last, "key" + number);
        }
        assertRefused("ENDED", learner.submit(id, number + 1, Bank.SKIP, "more"));
        assertRefused("ALREADY_ANSWERED", learner.submit(id, number, last, "more"));
        JsonNode repeated = learner.submit(id, number, last, "key" + number);
        assertThat(repeated.at("/answer/number").asInt()).isEqualTo(number);
        assertThat(repeated.at("/assessment/state").asText()).isEqualTo("COMPLETED");
        assertThat(learner.next(id).at("/assessment/question").isNull()).isTrue();
    }

    @Test
    void aLostFocusIsFlaggedAndChangesNothingOutsideCertification() {
        String report = "mutation($id:ID!){focusLossReport(assessment:$id input:{question:%d}){userErrors{code}}}";
        assertThat(learner.client().data(report.formatted(1), Map.of("id", id)).findValuesAsText("code")).isEmpty();
        assertThat(learner.client().data(report.formatted(2), Map.of("id", id)).findValuesAsText("code"))
                .containsExactly("NOT_THE_QUESTION");
        JsonNode answer = learner.submit(id, 1, Bank.right(asked), "one", true).path("answer");
        assertThat(answer.path("focusLost").asBoolean()).isTrue();
        assertThat(answer.path("outcome").asText()).isEqualTo("OK");
        assertThat(focusLosses()).as("reported, and said again with the answer").isEqualTo(1);
    }

    @Test
    void aLostFocusThatOnlyTheAnswerTellsOfIsCounted() {
        learner.submit(id, 1, Bank.right(asked), "one", true);
        assertThat(focusLosses()).isEqualTo(1);
        learner.asked(id);
        learner.submit(id, 2, Bank.SKIP, "two", false);
        assertThat(focusLosses()).isEqualTo(1);
        learner.asked(id);
        learner.submit(id, 3, Bank.SKIP, "three", true);
        learner.submit(id, 3, Bank.SKIP, "three", true);
        assertThat(focusLosses()).as("sent twice").isEqualTo(2);
    }

    @Test
    void nothingButAnIdOfATestNamesATest() {
        for (String wrong : List.of("", "x", learner.account().toString())) {
            assertThat(learner.client().answer("query($id:ID!){assessment(id:$id){id}}", Map.of("id", wrong))
                    .at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
        }
        for (String key : List.of("0", "-1", "999999999999999999", "d", "dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            String forged = new org.sextant.graphql.GlobalId("Assessment", key).encode();
            assertThat(learner.assessment(forged).isNull()).as(key).isTrue();
            assertRefused("NO_SUCH_ASSESSMENT", learner.submit(forged, 1, Bank.SKIP, UUID.randomUUID().toString()));
        }
    }

    private long focusLosses() {
        return Learner.count(SERVER.database(), "select focus_losses from assessment where account_id = "
                + learner.account());
    }

    private JsonNode answers() {
        return learner.client().data("query($id:ID!){assessment(id:$id){answers{nodes" + Learner.ANSWER + "}}}",
                Map.of("id", id)).at("/assessment/answers/nodes");
    }

    private static void assertRefused(String code, JsonNode payload) {
        assertThat(payload.at("/userErrors/0/code").asText()).as(payload.toString()).isEqualTo(code);
        assertThat(payload.at("/userErrors/0/message").asText()).isNotBlank();
        assertThat(payload.path("answer").isNull()).isTrue();
    }
}
