package org.sextant.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.content.ContentStore;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MovableClock;
import org.sextant.test.People;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Profiles on the bundled bank, through the real server. */
class ProfileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CARDS = """
            {viewer{profile{pix maximumPix certifiable certifiableCompetences release{number} scorecards{
             competence{index} level band pix pixAheadOfNextLevel isCertifiable maximumLevel status
             daysBeforeReset daysBeforeImprove canReset canImprove assessment{id}}}}}""";
    /** By level, from 0. */
    private static final List<String> BANDS = List.of("none", "NOVICE", "NOVICE", "INDEPENDENT", "INDEPENDENT",
            "ADVANCED");
    private static final String LADDERS = """
            {competence(index:"%s"){tubes{name skills{level pix}}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true)
            .at(MovableClock.at(NOW.toString()));
    static final People PEOPLE = new People(SERVER);

    @Test
    void aNewcomerHasSixteenEmptyScorecardsInTheOrderOfTheFramework() {
        JsonNode profile = learner().data(CARDS).at("/viewer/profile");
        assertThat(profile.findValuesAsText("index")).hasSize(16).isSorted().startsWith("1.1").endsWith("5.2");
        assertThat(profile.findValuesAsText("status")).containsOnly("NOT_STARTED");
        assertThat(profile.path("pix").asInt()).isZero();
        assertThat(profile.path("maximumPix").asInt()).isEqualTo(16 * 5 * 8);
        assertThat(profile.path("scorecards").get(0).toString()).isEqualTo(
                """
                        {"competence":{"index":"1.1"},"level":0,"band":null,"pix":0,"pixAheadOfNextLevel":0,"isCertifiable":false,\
                        "maximumLevel":5,"status":"NOT_STARTED","daysBeforeReset":null,"daysBeforeImprove":null,\
                        "canReset":false,"canImprove":false,"assessment":null}""");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pixAndLevelsAreTheSumsOfWhatIsValidated(long seed) {
        AccountId account = PEOPLE.newAccount();
        Random random = new Random(seed);
        int total = 0;
        for (String index : List.of("1.1", "4.1")) {
            double exact = 0;
            for (JsonNode tube : SERVER.client().data(LADDERS.formatted(index)).at("/competence/tubes")) {
                int floor = random.nextInt(9);
                exact += knows(account, tube, floor);
            }
            int pix = Math.min((int) Math.floor(exact + 1e-9), 40);
            total += pix;
            JsonNode card = card(PEOPLE.learner(account), index);
            assertThat(card.path("pix").asInt()).as("seed %s, %s", seed, index).isEqualTo(pix);
            assertThat(card.path("level").asInt()).isEqualTo(pix / 8);
            assertThat(card.path("band").asText("none")).isEqualTo(BANDS.get(pix / 8));
            assertThat(card.path("pixAheadOfNextLevel").asInt()).isEqualTo(pix % 8);
            assertThat(card.path("isCertifiable").asBoolean()).isEqualTo(pix >= 8);
        }
        assertThat(PEOPLE.learner(account).data(CARDS).at("/viewer/profile/pix").asInt()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 7, 4, false, false", "PT1H, 7, 4, false, false", "P1D, 6, 3, false, false",
            "PT25H, 6, 3, false, false", "PT95H59M59S, 4, 1, false, false", "P4D, 3, 0, false, true",
            "P6DT1S, 1, 0, false, true", "P7D, 0, 0, true, true", "P30D, 0, 0, true, true"})
    void theDaysBeforeOneMayTryAgain(Duration ago, int reset, int improve, boolean canReset, boolean canImprove) {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, "moteurs", 1, 2, NOW.minus(ago));
        JsonNode card = card(PEOPLE.learner(account), "1.1");
        assertThat(card.path("status").asText()).isEqualTo("STARTED");
        assertThat(card.path("daysBeforeReset").asInt()).isEqualTo(reset);
        assertThat(card.path("daysBeforeImprove").asInt()).isEqualTo(improve);
        assertThat(card.path("canReset").asBoolean()).isEqualTo(canReset);
        assertThat(card.path("canImprove").asBoolean()).isEqualTo(canImprove);
    }

    @Test
    void withoutAFailureThereIsNothingToImprove() {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, "moteurs", 2, null, NOW.minus(Duration.ofDays(30)));
        assertThat(card(PEOPLE.learner(account), "1.1").path("canImprove").asBoolean()).isFalse();
    }

    @Test
    void whatIsUnderWayIsOnTheScorecardAndIsTheWayToGoOn() {
        GraphQlClient learner = learner();
        String id = learner.data("""
                mutation{assessmentStart(input:{subject:{competence:"4.1"},idempotencyKey:"one"})
                {assessment{id}}}""").at("/assessmentStart/assessment/id").asText();
        JsonNode card = card(learner, "4.1");
        assertThat(card.path("status").asText()).isEqualTo("STARTED");
        assertThat(card.at("/assessment/id").asText()).isEqualTo(id);
        JsonNode choices = learner.data("{viewer{profile{nextChoices{competence{index} action}}}}")
                .at("/viewer/profile/nextChoices");
        assertThat(choices.valueStream().map(choice -> choice.at("/competence/index").asText() + " "
                + choice.path("action").asText())).contains("1.1 START", "4.1 CONTINUE")
                .filteredOn(choice -> choice.startsWith("4.1") || choice.endsWith("CONTINUE")).hasSize(1);
    }

    @Test
    void whatToDoNextTellsGainAndTime() {
        AccountId account = PEOPLE.newAccount();
        JsonNode before = next(PEOPLE.learner(account), "1.1");
        assertThat(before.path("greatestGain").asInt()).isBetween(8, 40);
        assertThat(before.path("expectedGain").asDouble()).isGreaterThan(0)
                .isLessThanOrEqualTo(before.path("greatestGain").asDouble());
        assertThat(before.path("questions").asInt()).isGreaterThanOrEqualTo(before.path("tubes").size());
        assertThat(Duration.parse(before.path("duration").asText()).toMinutes())
                .isEqualTo((before.path("questions").asInt() * 75 + 59) / 60);
        PEOPLE.knows(account, "moteurs", 8, null, NOW);
        JsonNode after = next(PEOPLE.learner(account), "1.1");
        assertThat(after.path("questions").asInt()).isLessThan(before.path("questions").asInt());
        assertThat(after.path("tubes").findValuesAsText("name")).isNotEmpty().doesNotContain("@moteurs");
        assertThat(PEOPLE.learner(account).data("{viewer{profile{nextChoices(first:1){action}}}}")
                .at("/viewer/profile/nextChoices")).hasSize(1);
    }

    @Test
    void theWholeProfileCostsThreeStatementsHoweverOftenItIsRead() {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, "moteurs", 2, 4, NOW);
        GraphQlClient learner = PEOPLE.learner(account);
        String profile = """
                viewer{profile{pix certifiability{reason wayTo{competence{index} missingPix duration}}
                 scorecards{competence{index name} level status} nextChoices{competence{name} tubes{name}}}}""";
        List<String> once = SERVER.bean(Statements.class).of(() -> learner.data("{" + profile + "}"));
        assertThat(once).as("knowledge, assessments, resets").hasSize(3);
        List<String> often = SERVER.bean(Statements.class)
                .of(() -> learner.data("{a:" + profile + " b:" + profile + " c:" + profile + "}"));
        assertThat(often).hasSize(3);
    }

    @Test
    void aTeacherIsALearnerTooAndNobodyElseSeesTheirProfile() {
        AccountId teacher = PEOPLE.newAccount();
        PEOPLE.knows(teacher, "moteurs", 3, null, NOW);
        GraphQlClient client = PEOPLE.client(teacher, Role.LEARNER, Role.MEMBER, Role.ORG_ADMIN);
        assertThat(card(client, "1.1").path("status").asText()).isEqualTo("STARTED");
        assertThat(card(learner(), "1.1").path("status").asText()).isEqualTo("NOT_STARTED");
        assertThat(SERVER.client().data("{viewer{profile{pix}}}").path("viewer").isNull()).isTrue();
    }

    private static double knows(AccountId account, JsonNode tube, int floor) {
        PEOPLE.knows(account, SERVER.bean(ContentStore.class).current().tubes()
                .named(tube.path("name").asText()).orElseThrow().id().value(), floor, null, NOW);
        return tube.path("skills").valueStream().filter(skill -> skill.path("level").asInt() <= floor)
                .mapToDouble(skill -> skill.path("pix").asDouble()).sum();
    }

    private static JsonNode card(GraphQlClient client, String index) {
        return client.data(CARDS).at("/viewer/profile/scorecards").valueStream()
                .filter(card -> card.at("/competence/index").asText().equals(index)).findFirst().orElseThrow();
    }

    private static JsonNode next(GraphQlClient client, String index) {
        return client.data("""
                {viewer{profile{nextChoices{competence{index} action greatestGain expectedGain questions duration
                 tubes{name}}}}}""").at("/viewer/profile/nextChoices").valueStream()
                .filter(choice -> choice.at("/competence/index").asText().equals(index)).findFirst().orElseThrow();
    }

    private static GraphQlClient learner() {
        return PEOPLE.learner(PEOPLE.newAccount());
    }
}
