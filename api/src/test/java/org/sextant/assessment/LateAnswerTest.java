package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.Learner;
import org.sextant.test.MovableClock;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Time is the server's: 90 seconds are allowed, and 2 more are forgiven. */
class LateAnswerTest {
    private static final Map<String, Object> RIGHT = Map.of("text", SampleContent.SECRET);
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00.123456Z");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest
    @CsvSource({"0,OK,90,92", "1000,OK,89,91", "89999,OK,1,2", "90000,OK,0,2", "91999,OK,0,0", "92000,OK,0,0",
            "92999,OK,0,0", "93000,TIMEDOUT,0,-1", "93001,TIMEDOUT,0,-1", "94000,TIMEDOUT,0,-2",
            "86400000,TIMEDOUT,0,-86308"})
    void aRightAnswerCountsWhileTimeIsLeft(long millis, String outcome, int shown, int kept) {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.asked(id);
        CLOCK.advance(Duration.ofMillis(millis));
        assertThat(learner.asked(id).path("secondsLeft").asInt()).as("left").isEqualTo(shown);
        assertThat(learner.submit(id, 1, RIGHT, "one").at("/answer/outcome").asText()).isEqualTo(outcome);
        assertThat(Learner.count(SERVER.database(), "select seconds_left from assessment_answer where account_id = "
                + learner.account())).isEqualTo(kept);
    }

    @Test
    void aWrongAnswerIsWrongHoweverLate() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.asked(id);
        CLOCK.advance(Duration.ofHours(1));
        assertThat(learner.submit(id, 1, Map.of("text", "?"), "one").at("/answer/outcome").asText()).isEqualTo("KO");
    }

    @Test
    void theClockOfAQuestionRunsFromItsFirstHandingOut() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        CLOCK.advance(Duration.ofSeconds(60));
        assertThat(learner.asked(id).path("handedOutAt")).isEqualTo(asked.path("handedOutAt"));
        CLOCK.advance(Duration.ofSeconds(60));
        assertThat(learner.submit(id, 1, RIGHT, "one").at("/answer/outcome").asText()).isEqualTo("TIMEDOUT");
    }

    @Test
    void anAnswerThatIsRepeatedLateKeepsItsOutcome() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.asked(id);
        JsonNode first = learner.submit(id, 1, RIGHT, "one").path("answer");
        CLOCK.advance(Duration.ofDays(1));
        assertThat(learner.submit(id, 1, RIGHT, "one").path("answer")).isEqualTo(first);
    }

    @Test
    void whatIsNotInstalledOrKeptForCertificationIsNeverAsked() {
        for (int i = 0; i < 20; i++) {
            Learner learner = Learner.of(SERVER);
            String id = learner.started("competence:\"1.1\"");
            for (JsonNode asked = learner.asked(id); asked.isObject(); asked = learner.asked(id)) {
                assertThat(Bank.key(asked)).isIn("moteurs-1-0", "moteurs-1-4", "moteurs-3-0");
                learner.submit(id, asked.path("number").asInt(), RIGHT, asked.path("number").asText());
            }
        }
    }

    @Test
    void fastAnswersAreCounted() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.asked(id);
        CLOCK.advance(Duration.ofSeconds(3));
        learner.submit(id, 1, RIGHT, "1");
        learner.asked(id);
        CLOCK.advance(Duration.ofSeconds(4));
        learner.submit(id, 2, RIGHT, "2");
        String sql = "select 100000 * answer_count + 10000 * fast_answers + 1000 * longest_burst + 100 * current_burst"
                + " + total_millis / 1000 from assessment where account_id = " + learner.account();
        assertThat(Learner.count(SERVER.database(), sql)).isEqualTo(211_007);
    }
}
