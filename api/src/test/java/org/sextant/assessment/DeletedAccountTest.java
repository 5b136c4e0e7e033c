package org.sextant.assessment;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.Learner;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** An access token outlives the account it was given to: whoever goes on with a test is told to sign in again. */
class DeletedAccountTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private Learner learner;
    private String id;

    @BeforeEach
    void aQuestionIsHandedOut() {
        learner = Learner.of(SERVER);
        id = learner.started("competence:\"1.1\"");
        learner.asked(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "answerSubmit(assessment:$id input:{question:1 answer:{skip:true} idempotencyKey:\"a\"}){userErrors{code}}",
            "focusLossReport(assessment:$id input:{question:1}){userErrors{code}}",
            "assessmentNext(input:{assessment:$id}){userErrors{code}}",
            "assessmentResume(input:{assessment:$id}){userErrors{code}}",
            "assessmentResume(input:{competence:\"1.1\"}){userErrors{code}}",
            "assessmentStart(input:{subject:{competence:\"1.1\"} idempotencyKey:\"b\"}){userErrors{code}}",
            "competenceImprove(input:{competence:\"1.1\" idempotencyKey:\"c\"}){userErrors{code}}",
            "competenceReset(input:{competence:\"1.1\"}){userErrors{code}}"})
    void theTokenOfADeletedAccountIsNoSignIn(String mutation) {
        String operation = mutation.contains("$id")
                ? "mutation($id:ID!){" + mutation + "}"
                : "mutation{" + mutation + "}";
        Learner another = Learner.of(SERVER);
        assertThat(learner.client().answer(operation, Map.of("id", id)).path("errors").isMissingNode()).isTrue();
        assertThat(another.client().answer(operation, Map.of("id", id)).path("errors").isMissingNode())
                .as("who is there is told of the test").isTrue();
        learner.delete(SERVER.database());
        assertThat(learner.client().answer(operation, Map.of("id", id)).at("/errors/0/extensions/code").asText())
                .isEqualTo("UNAUTHENTICATED");
    }
}
