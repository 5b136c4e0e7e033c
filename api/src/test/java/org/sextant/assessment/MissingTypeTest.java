package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.graphql.GlobalId;
import org.sextant.test.Learner;
import org.sextant.test.SampleContent;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A plug-in is taken away while a question of its type is open: the test goes on without it. */
class MissingTypeTest {
    private static final String MISSING = "moteurs-1-1";
    private static final String COMPETENCE = "competence:\"1.1\"";
    private static final String PROFILE = "targetProfile:\"" + new GlobalId("TargetProfile", "rentree").encode() + "\"";
    private static final Map<String, Object> RIGHT = Map.of("text", SampleContent.SECRET);

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Learner learner = Learner.of(SERVER);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    static Stream<String> subjects() {
        return Stream.of(COMPETENCE, PROFILE);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theQuestionCanBeSkippedThoughNotAnswered(String subject) {
        String id = open(subject);
        assertThat(learner.submit(id, 1, RIGHT, "one").at("/userErrors/0/code").asText())
                .isEqualTo("TYPE_NOT_INSTALLED");
        JsonNode payload = learner.submit(id, 1, Bank.SKIP, "one");
        assertThat(payload.at("/answer/outcome").asText()).isEqualTo("ABAND");
        assertThat(payload.at("/answer/correction").isNull()).isTrue();
        assertThat(payload.at("/answer/explanation").asText()).contains(SampleContent.SECRET);
        assertThat(learner.submit(id, 1, Bank.SKIP, "one")).as("sent again").isEqualTo(payload);
        assertThat(learner.next(id).at("/assessment/state").asText()).as("the lowest level is not mastered")
                .isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void anotherQuestionTakesItsPlace(String subject) {
        String id = open(subject);
        JsonNode asked = learner.asked(id);
        assertThat(asked.path("number").asInt()).isEqualTo(1);
        assertThat(Bank.key(asked)).isNotEqualTo(MISSING);
        assertThat(learner.asked(id)).as("asked for once more").isEqualTo(asked);
        assertThat(learner.submit(id, 1, RIGHT, "one").at("/answer/outcome").asText()).isEqualTo("OK");
    }

    @Test
    void withNothingElseToAskTheTestIsOver() {
        String id = open(COMPETENCE);
        Sql.execute(SERVER.database(), "insert into knowledge_state (account_id, tube, floor_level, floor_at, asked)"
                + " values (" + learner.account() + ", 'moteurs', 3, '2026-11-22 10:00:00', '3')");
        JsonNode next = learner.next(id).path("assessment");
        assertThat(next.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(next.path("question").isNull()).isTrue();
    }

    /** A test with a question of a type that there is no longer. */
    private String open(String subject) {
        String id = learner.started(subject);
        learner.asked(id);
        Sql.execute(SERVER.database(), "update assessment set question_challenge = '" + MISSING
                + "' where account_id = " + learner.account());
        return id;
    }
}
