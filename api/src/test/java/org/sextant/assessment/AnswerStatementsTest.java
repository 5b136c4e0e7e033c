package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.Learner;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests cost the database. */
class AnswerStatementsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    /** The last answer takes one more: the end freezes the profile. */
    @Test
    void anAnswerTakesFourStatementsWhateverItTeaches() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        int answers = 0;
        List<String> sent = List.of();
        for (JsonNode asked = learner.asked(id); asked.isObject(); asked = learner.asked(id)) {
            assertThat(sent).as("answer " + answers).hasSizeLessThanOrEqualTo(4);
            JsonNode question = asked;
            answers++;
            String key = "key-" + answers;
            sent = sent(() -> learner.submit(id, question.path("number").asInt(),
                    key.endsWith("2") ? Bank.right(question) : Bank.SKIP, key));
            assertThat(sent).first().asString().contains("for update");
            assertThat(sent).filteredOn(sql -> sql.contains("assessment_answer")).hasSize(1);
        }
        assertThat(answers).isGreaterThan(3);
        assertThat(sent).hasSizeLessThanOrEqualTo(5);
        assertThat(sent).last().asString().containsIgnoringCase("insert into").contains("profile_snapshot");
        assertThat(learner.assessment(id).path("state").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void aQuestionTakesThreeStatementsAndTheSameQuestionOne() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        assertThat(sent(() -> learner.next(id))).hasSize(3);
        assertThat(sent(() -> learner.client().data(
                "mutation($id:ID!){assessmentNext(input:{assessment:$id}){assessment{question{number}}}}",
                Map.of("id", id)))).hasSize(1);
    }

    @Test
    void aStartTakesSevenStatementsAtMost() {
        Learner learner = Learner.of(SERVER);
        learner.started("competence:\"4.1\"");
        assertThat(sent(() -> learner.started("competence:\"1.1\""))).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void aListOfTestsTakesThreeStatementsHoweverLongItIs() {
        Learner learner = Learner.of(SERVER);
        for (String competence : List.of("1.1", "4.1")) {
            String id = learner.started("competence:\"" + competence + "\"");
            learner.submit(id, 1, Bank.right(learner.asked(id)), "one");
            assertThat(sent(() -> learner.client().data("{viewer{assessments{nodes{id progress competence{name}"
                    + " question{number} answers{nodes{outcome challenge{instruction} skill{name}}}}}}}"))).hasSize(3);
        }
    }

    private static List<String> sent(Runnable action) {
        return SERVER.bean(Statements.class).of(action);
    }
}
