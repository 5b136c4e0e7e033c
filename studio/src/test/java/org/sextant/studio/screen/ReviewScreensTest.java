package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviewing and publishing in the pages of the studio. */
class ReviewScreensTest {
    private static final String REVIEWS = "/studio/reviews";
    private static final String NEXT = "/studio/next-release";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aReviewerFindsTheProposalReadsItRemarksAndDecides() {
        String id = proposed("moteurs", "Interroger un moteur <b>vite</b>");
        Studio reviewer = somebody("reviewer@example.org", Role.REVIEWER);
        assertThat(reviewer.get(REVIEWS).body()).contains("/studio/reviews/" + id, "moteurs", "Ada Lovelace");
        String page = reviewer.get(REVIEWS + "/" + id).body();
        assertThat(page).contains("title.fr", "&lt;b&gt;vite", "Toutes les règles sont respectées.",
                "id=\"decision\"").doesNotContain("<b>vite");
        HttpResponse<String> said = reviewer.post(REVIEWS + "/" + id + "/threads",
                Map.of("place", "FIELD title.fr", "text", "Très <i>clair</i>."));
        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(reviewer.get(REVIEWS).body()).contains("1 discussion ouverte");
        HttpResponse<String> empty = reviewer.post(REVIEWS + "/" + id + "/threads",
                Map.of("place", "WHOLE", "text", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(reviewer.post(REVIEWS + "/" + id + "/decision", Map.of("verdict", "VALIDATE", "text", " ")).body())
                .contains("Une discussion est ouverte : dites en un mot");
        String thread = thread(reviewer.get(REVIEWS + "/" + id).body());
        assertThat(reviewer.post(REVIEWS + "/" + id + "/threads/entries",
                Map.of("thread", thread, "what", "threadResolve", "text", "")).statusCode()).isEqualTo(303);
        assertThat(reviewer.post(REVIEWS + "/" + id + "/threads/entries",
                Map.of("thread", thread, "what", "threadReply", "text", "Merci.")).statusCode()).isEqualTo(303);
        HttpResponse<String> refused = reviewer.post(REVIEWS + "/" + id + "/decision",
                Map.of("verdict", "ASK_CHANGES", "text", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "Dites ce qui doit changer");
        HttpResponse<String> decided = reviewer.post(REVIEWS + "/" + id + "/decision",
                Map.of("verdict", "VALIDATE", "text", ""));
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(decided.headers().firstValue("Location")).hasValue(REVIEWS + "/" + id);
        assertThat(reviewer.get(REVIEWS + "/" + id).body())
                .contains("validé", "Très &lt;i&gt;clair&lt;/i&gt;.", "Merci.", "a marqué comme résolu")
                .doesNotContain("id=\"decision\"");
    }

    @Test
    void whoMayNotDecideIsGivenNoButtonAndWhatIsNotThereIsSaid() {
        String id = proposed("requetes", "Formuler");
        Studio author = somebody("author@example.org", Role.AUTHOR);
        assertThat(author.get(REVIEWS + "/" + id).body()).contains("title.fr").doesNotContain("id=\"decision\"");
        assertThat(author.get(REVIEWS).body()).contains("Rien n'attend votre relecture.");
        assertThat(author.get(REVIEWS + "/" + Desk.nobodys()).statusCode()).isEqualTo(404);
        assertThat(author.get(REVIEWS + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublisherReadsWhatChangesAndPublishesIt() {
        String id = proposed("reperage", "Se repérer dans une page");
        somebody("reviewer@example.org", Role.REVIEWER).post(REVIEWS + "/" + id + "/decision",
                Map.of("verdict", "VALIDATE", "text", "Bien."));
        assertThat(somebody("author@example.org", Role.AUTHOR).get(NEXT).body()).contains("id=\"TUBE-reperage\"")
                .doesNotContain("id=\"publish\"");
        Studio publisher = somebody("publisher@example.org", Role.PUBLISHER);
        String page = publisher.get(NEXT).body();
        assertThat(page).contains("id=\"TUBE-reperage\"", "title.fr", "id=\"publish\"", "attend d'être publiée");
        HttpResponse<String> refused = publisher.post(NEXT, Map.of("contentSha256", "00", "note", "Une note."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Le contenu a changé depuis que vous l'avez regardé.", "Une note.");
        assertThat(publisher.post(NEXT, Map.of("contentSha256", seen(page), "note", "Une note.")).statusCode())
                .isEqualTo(303);
        SERVER.eventually(() -> SERVER.client().data("{ tube(name: \"@reperage\") { title } }").at("/tube/title")
                .asText().equals("Se repérer dans une page"));
        assertThat(publisher.get("/studio/releases").body()).contains("Une note.");
    }

    @Test
    void nobodyElseIsShownDrafts() {
        assertThat(Studio.of(SERVER).get(REVIEWS).headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
        assertThat(Studio.of(SERVER).get(NEXT).headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
        Studio learner = somebody("learner@example.org", Role.LEARNER);
        assertThat(learner.get(REVIEWS).statusCode()).isEqualTo(403);
        assertThat(learner.get(NEXT).statusCode()).isEqualTo(403);
    }

    private static String proposed(String tube, String title) {
        EntityRef entity = new EntityRef(EntityKind.TUBE, tube);
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        JsonNode proposed = author.propose(entity, author.retitle(entity, title));
        return Desk.id(proposed);
    }

    @Test
    void aProposedChallengeIsShownAsALearnerWouldSeeItAndItsPartsAreCommentedOn() {
        EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, "moteurs-1-1");
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        String id = Desk.id(author.propose(challenge, author.revise(challenge,
                document -> ((ObjectNode) document.path("instruction")).put("fr", "Une tout autre consigne."))));
        Studio reviewer = somebody("reviewer@example.org", Role.REVIEWER);
        assertThat(reviewer.get(REVIEWS + "/" + id).body()).contains("id=\"preview\"", "Une tout autre consigne.",
                "value=\"PART 1\"");
        assertThat(reviewer.post(REVIEWS + "/" + id + "/threads", Map.of("place", "PART 1", "text", "Trop de choix."))
                .statusCode()).isEqualTo(303);
        assertThat(reviewer.get(REVIEWS + "/" + id).body()).contains("la partie 1 de l'énoncé", "Trop de choix.");
    }

    private static String thread(String page) {
        Matcher matcher = Pattern.compile("name=\"thread\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Studio somebody(String login, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(role)));
    }

    private static String seen(String page) {
        Matcher matcher = Pattern.compile("name=\"contentSha256\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
