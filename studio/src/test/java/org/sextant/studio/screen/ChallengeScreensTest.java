package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Usage;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ChallengeScreensTest {
    private static final String LIST = "/studio/challenges";
    private static final Actor AUTHOR = new Actor(new AccountId(2), "author@example.org", Set.of(Role.AUTHOR));
    private static final Actor LEARNER = new Actor(new AccountId(1), "learner@example.org", Set.of(Role.LEARNER));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theChallengesOfACompetenceAreListedBySubject() {
        String page = studio().get(LIST + "?competence=4.1").body();
        assertThat(page).contains("Hameçonnage et arnaques", "@motsDePasse", "4 épreuves");
        assertThat(studio().get(LIST).body()).contains("Moteurs de recherche");
    }

    @Test
    void aCompetenceThatDoesNotExistIsSaid() {
        assertThat(studio().get(LIST + "?competence=9.9").body()).contains("Il n'y a pas de compétence « 9.9 »");
    }

    /** Every prototype of the bank, answered by the form as its own sample says. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("prototypes")
    void aChallengeIsShownWholeAndAnswered(String id, Map<String, String> right) {
        HttpResponse<String> page = studio().get(path(id));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Essayer cette réponse")
                .doesNotContain("{{", "LocalizedText", "Solution :");
        assertThat(studio().post(path(id), right).body()).contains("<h2>Juste</h2>");
    }

    static Stream<Arguments> prototypes() {
        return BundledBank.content().challenges().stream().filter(Challenge::isPrototype)
                .map(challenge -> arguments(challenge.id().value(),
                        form(challenge.type(), challenge.samples().accepted().getFirst())));
    }

    /** An answer as a browser sends it. */
    private static Map<String, String> form(String type, Answer answer) {
        return switch (answer) {
            case Answer.Text(String number) when type.equals("QCU") -> Map.of("choice", number);
            case Answer.Text(String numbers) when type.equals("QCM") -> Stream.of(numbers.split(","))
                    .collect(Collectors.toMap(number -> "choice." + number.strip(), _ -> "on"));
            case Answer.Text(String text) -> Map.of("field.answer", text);
            case Answer.Fields(Map<String, String> values) -> values.entrySet().stream()
                    .collect(Collectors.toMap(field -> "field." + field.getKey(), Map.Entry::getValue));
            case Answer.Order _,Answer.Pairs _ -> throw new AssertionError("no shipped type is answered so");
        };
    }

    @Test
    void aRightAnswerIsToldRightAndAWrongOneWithItsSolution() {
        Challenge challenge = BundledBank.content().challenges().stream().filter(c -> c.type().equals("QCU"))
                .findFirst().orElseThrow();
        String right = challenge.solution().path("choice").asText();
        String wrong = right.equals("1") ? "2" : "1";
        String id = challenge.id().value();
        assertThat(studio().post(path(id), Map.of("choice", right)).body()).contains("<h2>Juste</h2>");
        assertThat(studio().post(path(id), Map.of("choice", wrong)).body()).contains("<h2>Faux</h2>", "Solution :",
                "value=\"" + wrong + "\" checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "%F0%9F%A7%AD", "a%2Fb"})
    void aChallengeThatIsNotThereIsSaidKindly(String id) {
        HttpResponse<String> page = studio().get(LIST + "/" + id);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette épreuve n'existe pas").doesNotContain("Exception");
    }

    @Test
    void whatIsKeptForCertificationIsForAuthorsAlone() {
        String id = BundledBank.content().challenges().stream().filter(c -> c.usage() == Usage.CERTIFICATION)
                .findFirst().orElseThrow().id().value();
        assertThat(studio().get(path(id)).statusCode()).isEqualTo(200);
        assertThat(Studio.of(SERVER).as(LEARNER).get(path(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        assertThat(Studio.of(SERVER).get(LIST).headers().firstValue("Location")).contains("/studio/sign-in");
    }

    private static String path(String id) {
        return LIST + "/" + new GlobalId("ChallengePrompt", id).encode();
    }

    private static Studio studio() {
        return Studio.of(SERVER).as(AUTHOR);
    }
}
