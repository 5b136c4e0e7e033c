package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ReleasesScreenTest {
    private static final String PATH = "/studio/releases";
    private static final Actor PUBLISHER = new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));
    private static final Actor AUTHOR = new Actor(new AccountId(2), "author@example.org", Set.of(Role.AUTHOR));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publishMoreThanAPageHolds() {
        ReleaseArchive archive = SERVER.bean(ReleaseArchive.class);
        IntStream.range(0, 21).forEach(_ -> archive.publish(BundledBank.content(), ReleaseOrigin.STUDIO));
    }

    @Test
    void theNewestTwentyReleasesAreShownAndTheOthersAreAClickAway() {
        String first = studio().get(PATH).body();
        assertThat(first).contains("22 versions", "id=\"release-22\"", "id=\"release-3\"")
                .doesNotContain("id=\"release-2\"");
        String second = studio().get(older(first)).body();
        assertThat(second).contains("id=\"release-2\"", "id=\"release-1\"").doesNotContain("id=\"release-3\"");
    }

    @Test
    void aNoteOnASecondPageLeadsBackToThatPage() {
        String place = older(studio().get(PATH).body());
        String action = attribute(studio().get(place).body(), "action=\"(/studio/releases/note[^\"]*)\"");
        HttpResponse<String> answer = studio().post(action, note(1, 0, "La première."));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(place);
        assertThat(studio().get(place).body()).contains("La première.", "Test Person", "(révision 1)");
    }

    @Test
    void aRefusedNoteOnASecondPageKeepsWhatWasTyped() {
        String place = older(studio().get(PATH).body());
        String action = attribute(studio().get(place).body(), "action=\"(/studio/releases/note[^\"]*)\"");
        HttpResponse<String> answer = studio().post(action, note(2, 9, "Deux heures de travail."));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Quelqu'un a écrit une autre note entre-temps.", "Deux heures de travail.");
    }

    @Test
    void aRefusalIsSaidOnceBesideTheText() {
        String page = studio().post(PATH + "/note", note(22, 9, "Trop tard.")).body();
        assertThat(page.split("role=\"alert\"", -1)).hasSize(2);
        assertThat(page.indexOf("role=\"alert\"")).isGreaterThan(page.indexOf("id=\"release-22\""));
    }

    @Test
    void aRefusalThatBelongsToNoReleaseIsSaidAboveAll() {
        String page = studio().post(PATH + "/note", note(999, 0, "Où ?")).body();
        assertThat(page).contains("Cette version publiée n'existe pas.");
        assertThat(page.indexOf("role=\"alert\"")).isLessThan(page.indexOf("id=\"release-22\""));
    }

    @Test
    void anOfferThatIsNotThereIsRefusedInWords() {
        HttpResponse<String> answer = studio().post(PATH + "/offer", Map.of("contentSha256", "00"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Cette banque n'est pas ou plus proposée");
    }

    @Test
    void formsThatLackFieldsAreRefusedInWords() {
        assertThat(studio().post(PATH + "/note", Map.of()).statusCode()).isEqualTo(400);
        assertThat(studio().post(PATH + "/offer", Map.of("x", "y")).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999", "0x0", "0 "})
    void aRevisionThatIsNoNumberIsStale(String revision) {
        Map<String, String> form = new HashMap<>(note(5, 0, "Non."));
        form.put("expectedRevision", revision);
        HttpResponse<String> answer = studio().post(PATH + "/note", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Quelqu'un a écrit une autre note entre-temps.");
    }

    @Test
    void whoIsNoPublisherReadsAndCannotWrite() {
        Studio author = Studio.of(SERVER).as(AUTHOR);
        assertThat(author.get(PATH).body()).contains("id=\"release-22\"").doesNotContain("<textarea",
                "/releases/offer");
        HttpResponse<String> refused = author.post(PATH + "/note", note(22, 0, "Non."));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Cette page ne peut pas être affichée");
        assertThat(studio().get(PATH).body()).doesNotContain("Non.");
    }

    @Test
    void aPublisherGoesBackToAReleaseAndIsToldHowToUndoIt() {
        String page = studio().get(PATH).body();
        assertThat(page).contains("Le contenu de la version 21 devient la version 23",
                "revenez ensuite à la version 22");
        HttpResponse<String> stale = studio().post(PATH + "/rollback", rollback(3, 21));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Pour voir.");
        assertThat(stale.body().split("role=\"alert\"", -1)).hasSize(2);
        HttpResponse<String> same = studio().post(PATH + "/rollback", rollback(3, 22));
        assertThat(same.statusCode()).as("all releases of this test say the same").isEqualTo(422);
        HttpResponse<String> refused = Studio.of(SERVER).as(AUTHOR).post(PATH + "/rollback", rollback(3, 22));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsNotSignedInAnyMoreCannotWrite() {
        assertThat(Studio.of(SERVER).post(PATH + "/note", note(22, 0, "Non.")).statusCode()).isEqualTo(401);
    }

    private static Studio studio() {
        return Studio.of(SERVER).as(PUBLISHER);
    }

    private static String older(String page) {
        return attribute(page, "href=\"(/studio/releases\\?after=[^\"]*)\"");
    }

    private static String attribute(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static Map<String, String> rollback(int release, int expected) {
        return Map.of("release", new GlobalId("Release", Integer.toString(release)).encode(), "expectedRelease",
                Integer.toString(expected), "note", "Pour voir.");
    }

    private static Map<String, String> note(int release, int expectedRevision, String text) {
        return Map.of("id", new GlobalId("Release", Integer.toString(release)).encode(), "expectedRevision",
                Integer.toString(expectedRevision), "text", text);
    }
}
