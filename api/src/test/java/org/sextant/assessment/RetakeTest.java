package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.assessment.replay.ReplayService;
import org.sextant.graphql.GlobalId;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.test.Learner;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A competence is reset after seven days, and improved after four, counted from what changed last. */
class RetakeTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @ParameterizedTest
    @CsvSource({"0,7,4", "1,7,4", "86399,7,4", "86400,6,3", "86401,6,3", "345599,4,1", "345600,3,0", "604799,1,0",
            "604800,0,0", "864000,0,0"})
    void theDaysLeftAreToldAndABegunDayIsAWholeOne(long seconds, int beforeReset, int beforeImprove) {
        Learner one = Learner.of(SERVER);
        Learner another = Learner.of(SERVER);
        taken(one, Map.of("skip", true));
        taken(another, Map.of("skip", true));
        CLOCK.advance(Duration.ofSeconds(seconds));
        assertThat(days(reset(one))).isEqualTo(beforeReset);
        assertThat(days(improve(another, "one"))).isEqualTo(beforeImprove);
    }

    @Test
    void theRefusalSaysHowLongToWait() {
        Learner learner = Learner.of(SERVER);
        taken(learner, Map.of("skip", true));
        CLOCK.advance(Duration.ofDays(6));
        JsonNode refused = reset(learner);
        assertThat(refused.at("/userErrors/0/code").asText()).isEqualTo("RESET_TOO_EARLY");
        assertThat(refused.at("/userErrors/0/message").asText()).endsWith("attendez encore un jour.");
        assertThat(refused.path("competence").isNull()).isTrue();
    }

    @Test
    void aResetForgetsTheCompetenceAndGivesUpItsTest() {
        Learner learner = Learner.of(SERVER);
        String other = learner.started("competence:\"4.1\"");
        learner.submit(other, 1, Bank.right(learner.asked(other)), "other");
        String id = learner.started("competence:\"1.1\"");
        learner.submit(id, 1, Bank.right(learner.asked(id)), "one");
        JsonNode open = learner.asked(id);
        CLOCK.advance(Duration.ofDays(7));
        assertThat(reset(learner).at("/competence/index").asText()).isEqualTo("1.1");
        assertThat(learner.assessment(id).path("state").asText()).isEqualTo("ABANDONED");
        assertThat(learner.submit(id, 2, Bank.right(open), "two").at("/userErrors/0/code").asText())
                .isEqualTo("ENDED");
        assertThat(known(learner)).hasSize(1).isEqualTo(replayed(learner));
        assertThat(reset(learner).at("/userErrors/0/code").asText()).isEqualTo("NOTHING_TO_RESET");
        assertThat(learner.started("competence:\"1.1\"")).isNotEqualTo(id);
    }

    /** The profile teaches of some tubes, and puts the rest out of the estimate's reach. */
    @Test
    void aCompetenceThatWasResetIsBegunAgainWhateverAnotherTestTaughtSince() {
        Learner learner = Learner.of(SERVER);
        taken(learner, "competence:\"1.3\"", Bank.SKIP);
        CLOCK.advance(Duration.ofDays(7));
        assertThat(reset(learner, "1.3").path("userErrors")).isEmpty();
        taken(learner, "targetProfile:\"" + new GlobalId("TargetProfile", "traiter-des-donnees").encode() + "\"",
                Bank.SKIP);
        assertThat(learner.client().data("{viewer{profile{nextChoices{competence{index} action}}}}")
                .at("/viewer/profile/nextChoices")).anySatisfy(choice -> {
                    assertThat(choice.at("/competence/index").asText()).isEqualTo("1.3");
                    assertThat(choice.path("action").asText()).isEqualTo("START");
                });
        taken(learner, "competence:\"1.3\"", Bank.SKIP);
        assertThat(learner.start("competence:\"1.3\"", "again").at("/userErrors/0/code").asText())
                .as("completed since").isEqualTo("NOTHING_TO_ASK");
        assertThat(known(learner)).isEqualTo(replayed(learner));
    }

    @Test
    void improvingAsksOldFailuresAgainAndKeepsWhatIsValidated() {
        Learner learner = Learner.of(SERVER);
        taken(learner, Map.of("skip", true));
        assertThat(learner.start("competence:\"1.1\"", "plain").at("/userErrors/0/code").asText())
                .isEqualTo("NOTHING_TO_ASK");
        CLOCK.advance(Duration.ofDays(4));
        JsonNode improving = improve(learner, "better");
        assertThat(improving.at("/assessment/isImproving").asBoolean()).isTrue();
        assertThat(improve(learner, "better").at("/assessment/id")).isEqualTo(improving.at("/assessment/id"));
        assertThat(improve(learner, "again").at("/userErrors/0/code").asText()).isEqualTo("UNDER_WAY");
        assertThat(known(learner)).isEqualTo(replayed(learner))
                .allSatisfy((tube, state) -> assertThat(state.ceiling()).isNull());
        String id = improving.at("/assessment/id").asText();
        for (JsonNode asked = learner.asked(id); asked.isObject(); asked = learner.asked(id)) {
            learner.submit(id, asked.path("number").asInt(), Bank.right(asked), UUID.randomUUID().toString());
        }
        assertThat(learner.assessment(id).path("state").asText()).isEqualTo("COMPLETED");
        assertThat(known(learner)).isEqualTo(replayed(learner))
                .allSatisfy((tube, state) -> assertThat(state.floor()).isPositive());
    }

    @Test
    void whatNobodyKnowsIsNeitherResetNorImproved() {
        Learner learner = Learner.of(SERVER);
        assertThat(reset(learner).at("/userErrors/0/code").asText()).isEqualTo("NOTHING_TO_RESET");
        assertThat(improve(learner, "one").at("/userErrors/0/code").asText()).isEqualTo("NOTHING_TO_IMPROVE");
        assertThat(learner.client().errorCode("mutation{competenceReset(input:{competence:\"1.1\"}){daysLeft}}"))
                .isEmpty();
        assertThat(Learner.withoutAccount(SERVER).client()
                .errorCode("mutation{competenceReset(input:{competence:\"1.1\"}){daysLeft}}"))
                .isEqualTo("UNAUTHENTICATED");
    }

    private static void taken(Learner learner, Map<String, Object> answer) {
        taken(learner, "competence:\"1.1\"", answer);
    }

    private static void taken(Learner learner, String subject, Map<String, Object> answer) {
        String id = learner.started(subject);
        for (JsonNode asked = learner.asked(id); asked.isObject(); asked = learner.asked(id)) {
            learner.submit(id, asked.path("number").asInt(), answer, UUID.randomUUID().toString());
        }
    }

    private static int days(JsonNode payload) {
        assertThat(payload.path("userErrors").isEmpty()).as(payload.toString())
                .isEqualTo(payload.path("daysLeft").isNull());
        return payload.path("daysLeft").asInt();
    }

    private static JsonNode reset(Learner learner) {
        return reset(learner, "1.1");
    }

    private static JsonNode reset(Learner learner, String competence) {
        return learner.client().data("mutation{competenceReset(input:{competence:\"" + competence + "\"})"
                + "{competence{index} daysLeft userErrors{code field message}}}").path("competenceReset");
    }

    private static JsonNode improve(Learner learner, String key) {
        return learner.client().data("mutation($key:String!){competenceImprove(input:{competence:\"1.1\""
                + " idempotencyKey:$key}){assessment{id isImproving} daysLeft userErrors{code message}}}",
                Map.of("key", key)).path("competenceImprove");
    }

    private static Map<?, KnowledgeState> known(Learner learner) {
        return SERVER.bean(KnowledgeService.class).states(learner.account());
    }

    private static Map<?, KnowledgeState> replayed(Learner learner) {
        return SERVER.bean(ReplayService.class).replayed(learner.account());
    }
}
