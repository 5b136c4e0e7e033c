package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.session.Studio;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Any release is compared with any other. */
class ReleaseChangesScreenTest {
    private static final String RELEASES = "/studio/releases";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    /** Release 1 is the bank, 2 the same with another title, 3 quite another bank, 4 the first again. */
    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.titled(BundledBank.content(), "Autrement"), BundledBank::file)
                .publish(SampleContent.content(), SampleContent::file)
                .publish(BundledBank.content(), BundledBank::file);
    }

    @Test
    void eachReleaseLeadsToWhatItChangesAndFromThereToEachThing() {
        assertThat(reader().get(RELEASES).body()).contains("/studio/releases/2/changes?since=1",
                "Ce qui change depuis la version 1", "/studio/releases/1/changes?since=4",
                "/studio/next-release/changes?since=3");
        String page = reader().get(RELEASES + "/2/changes?since=1").body();
        assertThat(reader().get(RELEASES + "/2/changes").body())
                .contains("Ce que la version 2 a d'autre que la version 1.");
        assertThat(page).contains("Ce que la version 2 a d'autre que la version 1.", "Une chose n'est pas la même",
                "id=\"TUBE-moteurs\"", "title.fr", "Autrement", "href=\"/studio/content/TUBE/moteurs\"");
    }

    @Test
    void theOtherWayRoundWhatWasAddedIsRemoved() {
        String forth = reader().get(RELEASES + "/3/changes?since=1").body();
        assertThat(forth).contains("/studio/releases/1/changes?since=3", "choses ne sont pas les mêmes");
        assertThat(changes(forth)).contains("retiré</span>");
        String back = reader().get(RELEASES + "/1/changes?since=3").body();
        assertThat(changes(back)).contains("ajouté</span>");
        assertThat(total(back)).isEqualTo(total(forth));
    }

    @Test
    void oneKindAloneIsShownAndTheRestIsAPageAway() {
        String all = reader().get(RELEASES + "/3/changes?since=1").body();
        String next = value(all, "name=\"page\" value=\"(after:[^\"]+)\"");
        String second = reader().get(RELEASES + "/3/changes?of=3&since=1&kind=&page=" + next.replace("=", "%3D"))
                .body();
        assertThat(second).contains("name=\"page\" value=\"before:");
        assertThat(value(second, "<article class=\"compared\" id=\"([^\"]+)\""))
                .isNotEqualTo(value(all, "<article class=\"compared\" id=\"([^\"]+)\""));
        String tubes = reader().get(RELEASES + "/3/changes?of=3&since=1&kind=TUTORIAL").body();
        assertThat(changes(tubes))
                .contains("<article class=\"compared\" id=\"TUTORIAL-", "aria-pressed=\"true\"", "Toutes les sortes")
                .doesNotContain("<article class=\"compared\" id=\"CHALLENGE-");
        assertThat(total(tubes)).as("counted whatever is shown").isEqualTo(total(all));
        assertThat(reader().get(RELEASES + "/3/changes?of=3&since=1&kind=TUTORIAL&kind=ALL").body())
                .contains("<article class=\"compared\" id=\"CHALLENGE-");
    }

    @Test
    void twoThatSayTheSameAreSaidTo() {
        assertThat(reader().get(RELEASES + "/4/changes?since=1").body()).contains("id=\"alike\"",
                "Rien ne les distingue").doesNotContain("<article");
    }

    @Test
    void anotherReleaseIsChosenByItsNumber() {
        HttpResponse<String> chosen = reader().get(RELEASES + "/2/changes?of=4&since=3");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/studio/releases/4/changes?since=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/99/changes?since=1", "/2/changes?since=99", "/x/changes", "/x/changes?since=1",
            "/2/changes?since=%3Cb%3E", "/2/changes?since=0", "/99999999999/changes?since=1"})
    void aNumberWithoutAReleaseIsSaidAndAnotherCanBeChosen(String address) {
        HttpResponse<String> answer = reader().get(RELEASES + address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("role=\"alert\"", "Choisissez un numéro de 1 à 4.", "id=\"way\"")
                .doesNotContain("<b>");
    }

    @Test
    void aKindThatThereIsNotIsRefusedWithoutAFault() {
        assertThat(reader().get(RELEASES + "/2/changes?since=1&kind=NONSENSE").statusCode()).isEqualTo(400);
    }

    @Test
    void inEnglishItIsEnglish() {
        assertThat(reader().with("Accept-Language", "en").get(RELEASES + "/2/changes?since=1").body())
                .contains("What release 2 has otherwise than release 1.", "One thing is not the same");
    }

    @Test
    void othersAreNotShownIt() {
        assertThat(Studio.of(SERVER).get(RELEASES + "/2/changes?since=1").headers().firstValue("Location"))
                .hasValue(Screens.SIGN_IN);
        Studio learner = Studio.of(SERVER).as(new Actor(new AccountId(3), "learner@example.org", Set.of(Role.LEARNER)));
        assertThat(learner.get(RELEASES + "/2/changes?since=1").statusCode()).isEqualTo(403);
    }

    /** The page from what it counts on. */
    private static String changes(String page) {
        return page.substring(page.indexOf("id=\"counts\""));
    }

    private static String total(String page) {
        return value(page, "<h2 id=\"total\">([^<]* choses[^<]*)</h2>");
    }

    private static String value(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static Studio reader() {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), "reader@example.org", Set.of(Role.READER)));
    }
}
