package org.sextant.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.AccountId;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MovableClock;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a scorecard promises of improving, the mutation keeps. */
class ImproveAgreementTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(MovableClock.at(NOW.toString()));
    static final People PEOPLE = new People(SERVER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # @moteurs  | since       | @fiabilite | since | under way | refusal, none where it starts
            -           | -           | -             | -     | false     | NOTHING_TO_IMPROVE
            2           | P30D        | -             | -     | false     | NOTHING_TO_IMPROVE
            2           | P4D         | 8             | P9D   | false     | NOTHING_TO_IMPROVE
            2           | P1D         | -             | -     | false     | IMPROVE_TOO_EARLY
            1 2         | PT95H59M59S | -             | -     | false     | IMPROVE_TOO_EARLY
            1 2         | P4D         | -             | -     | false     | -
            0 1         | P30D        | -             | -     | false     | -
            0 1         | P30D        | 3             | P1D   | false     | IMPROVE_TOO_EARLY
            0 1         | P30D        | 3             | P4D   | false     | -
            8           | P30D        | 2 4           | P5D   | false     | -
            0 1         | P30D        | -             | -     | true      | UNDER_WAY
            2           | P30D        | -             | -     | true      | UNDER_WAY
            """)
    void canImproveIsWhetherCompetenceImproveStartsATest(@Nullable String first, @Nullable Duration firstSince,
            @Nullable String second, @Nullable Duration secondSince, boolean underWay, @Nullable String refusal) {
        AccountId account = PEOPLE.newAccount();
        knows(account, "moteurs", first, firstSince);
        knows(account, "fiabilite-sources", second, secondSince);
        GraphQlClient learner = PEOPLE.learner(account);
        if (underWay) {
            learner.data("mutation{assessmentStart(input:{subject:{competence:\"1.1\"},idempotencyKey:\"one\"})"
                    + "{assessment{id}}}");
        }
        JsonNode card = learner.data("{viewer{profile{scorecards{canImprove daysBeforeImprove assessment{id}}}}}")
                .at("/viewer/profile/scorecards/0");
        JsonNode improved = learner.data("""
                mutation{competenceImprove(input:{competence:"1.1",idempotencyKey:"two"})
                {assessment{id isImproving} daysLeft userErrors{code}}}""").path("competenceImprove");
        assertThat(improved.at("/userErrors/0/code").asText(null)).isEqualTo(refusal);
        assertThat(card.path("canImprove").asBoolean()).isEqualTo(refusal == null);
        assertThat(improved.at("/assessment/isImproving").asBoolean()).isEqualTo(refusal == null);
        if ("IMPROVE_TOO_EARLY".equals(refusal)) {
            assertThat(improved.path("daysLeft")).isEqualTo(card.path("daysBeforeImprove"));
        } else if ("UNDER_WAY".equals(refusal)) {
            assertThat(improved.at("/assessment/id")).isEqualTo(card.at("/assessment/id"));
        }
    }

    /** A floor, or a floor and a ceiling. */
    private static void knows(AccountId account, String tube, @Nullable String levels, @Nullable Duration since) {
        if (levels != null && since != null) {
            String[] words = levels.split(" ");
            PEOPLE.knows(account, tube, Integer.parseInt(words[0]),
                    words.length > 1 ? Integer.valueOf(words[1]) : null, NOW.minus(since));
        }
    }
}
