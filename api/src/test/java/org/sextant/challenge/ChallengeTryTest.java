package org.sextant.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ChallengeTryTest {
    private static final String TRY = """
            query($id:ID!){challengeTry(id:$id,answer:{%s}){problem outcome fields{field isRight} explanation notes{about text}
             correction{answer{text fields{field} order pairs{left}} fields{accepted}}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text:\"Rumpelstilzchen\" | OK", "text:\"x\" | KO", "choices:[1,3] | KO",
            "order:[\"a\",\"b\"] | KO", "pairs:[{left:\"a\",right:\"b\"}] | KO", "skip:true | ABAND",
            "fields:[{field:\"a\",value:\"\"}] | KO"})
    void anAnswerInEachShapeHasItsOutcomeAndTheCorrection(String answer, String outcome) {
        JsonNode trial = tried("moteurs-1-3", answer);
        assertThat(trial.path("outcome").asText()).isEqualTo(outcome);
        assertThat(trial.path("problem").isNull()).isTrue();
        assertThat(trial.at("/correction/answer/text").asText()).isEqualTo(SampleContent.SECRET);
        assertThat(trial.path("explanation").asText()).contains(SampleContent.SECRET);
    }

    @Test
    void theVerdictOnEachFieldIsTold() {
        assertThat(tried("moteurs-1-0", "fields:[{field:\"a\",value:\"1\"},{field:\"b\",value:\"2\"}]").path("fields")
                .toString())
                .isEqualTo("[{\"field\":\"a\",\"isRight\":false},{\"field\":\"b\",\"isRight\":false}]");
    }

    @Test
    void theAuthorSpeaksOfTheWrongThingsChosen() {
        assertThat(tried("moteurs-1-0", "choices:[1,2]").at("/notes/0/text").asText()).isEqualTo("Deux tente souvent.");
        assertThat(tried("moteurs-1-0", "choices:[1,3]").path("notes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"moteurs-1-0 | text:\"\" | an empty text is no answer",
            "moteurs-1-0 | skip:false | skip: true",
            "moteurs-1-0 | fields:[{field:\"a\",value:\"\"},{field:\"a\",value:\"1\"}] | champ une fois",
            "moteurs-1-1 | text:\"x\" | NOT-INSTALLED"})
    void anAnswerThatCannotBeGradedIsToldWhy(String challenge, String answer, String sentence) {
        JsonNode trial = tried(challenge, answer);
        assertThat(trial.path("problem").asText()).contains(sentence);
        assertThat(trial.path("outcome").isNull()).isTrue();
        assertThat(trial.path("correction").isNull()).isTrue();
    }

    @Test
    void skippingTakesNoType() {
        JsonNode trial = tried("moteurs-1-1", "skip:true");
        assertThat(trial.path("outcome").asText()).isEqualTo("ABAND");
        assertThat(trial.path("problem").isNull()).isTrue();
        assertThat(trial.path("correction").isNull()).isTrue();
    }

    @Test
    void anAnswerHasOneShape() {
        assertThat(SERVER.client(Role.AUTHOR).answer(TRY.formatted("text:\"a\",choices:[1]"),
                Map.of("id", id("moteurs-1-0"))).at("/errors/0/extensions/code").asText())
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void onlyAuthorsReviewersAndPublishersTry() {
        for (Role role : Role.values()) {
            JsonNode answer = SERVER.client(role).answer(TRY.formatted("skip:true"), Map.of("id", id("moteurs-1-0")));
            boolean author = role == Role.AUTHOR || role == Role.REVIEWER || role == Role.PUBLISHER;
            assertThat(answer.at("/errors/0/extensions/code").asText()).as(role.name())
                    .isEqualTo(author ? "" : "FORBIDDEN");
        }
    }

    private static JsonNode tried(String challenge, String answer) {
        return SERVER.client(Role.AUTHOR).data(TRY.formatted(answer), Map.of("id", id(challenge)))
                .path("challengeTry");
    }

    private static String id(String key) {
        return new GlobalId("ChallengePrompt", key).encode();
    }
}
