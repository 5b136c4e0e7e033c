package org.sextant.studio.screen;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.studio.session.Studio;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The first page after signing in. */
class WorkScreenTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void everybodyFindsWhatWaitsForThem() {
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        Actor me = new Actor(new AccountId(1), "author@example.org", Set.of(Role.AUTHOR));
        Studio author = Studio.of(SERVER).as(me);
        assertThat(author.get(Screens.WORK).body()).contains("Vous n'avez rien commencé.", "href=\"/studio/grid\"",
                "Connecté : author@example.org").doesNotContain("id=\"toReview\"");
        Desk desk = new Desk(new People(SERVER).client(SERVER.account("author@example.org", Role.AUTHOR), Role.AUTHOR));
        new DraftApi(desk.client()).open(new EntityRef(EntityKind.TUBE, "requetes"));
        String proposal = Desk.id(desk.propose(tube, desk.retitle(tube, "Les moteurs")));
        assertThat(author.get(Screens.WORK).body())
                .contains("/studio/edit/TUBE/requetes", "/studio/reviews/" + proposal,
                        "href=\"/studio/content?mine=true\"")
                .doesNotContain("class=\"waiting\"");
        Studio reviewer = Studio.of(SERVER)
                .as(new Actor(new AccountId(1), "reviewer@example.org", Set.of(Role.REVIEWER)));
        assertThat(reviewer.get(Screens.WORK).body()).contains("id=\"toReview\"", "/studio/reviews/" + proposal,
                "<span class=\"waiting\">(1)</span>");
        reviewer.post("/studio/reviews/" + proposal + "/threads",
                Map.of("place", "FIELD title.fr", "text", "Lesquels ?"));
        assertThat(author.get("/studio/grid").body()).as("a thread waits, on every page")
                .contains("<span class=\"waiting\">(1)</span>");
        assertThat(author.get(Screens.WORK).body()).contains("id=\"threadsToAnswer\"",
                "/studio/reviews/" + proposal + "#thread-", "sur title.fr");
        String thread = reviewer.get("/studio/reviews/" + proposal).body()
                .replaceFirst("(?s).*name=\"thread\" value=\"([^\"]*)\".*", "$1");
        author.post("/studio/reviews/" + proposal + "/threads/entries",
                Map.of("thread", thread, "what", "threadReply", "text", "Tous."));
        assertThat(author.get("/studio/grid").body()).doesNotContain("class=\"waiting\"");
        assertThat(reviewer.get("/studio/grid").body()).as("a proposal, and a thread in it")
                .contains("<span class=\"waiting\">(2)</span>");
        reviewer.post("/studio/reviews/" + proposal + "/decision", Map.of("verdict", "ASK_CHANGES", "text", "Non."));
        assertThat(author.get("/studio/grid").body()).as("on every page")
                .contains("<span class=\"waiting\">(1)</span>");
        assertThat(author.get(Screens.WORK).body()).contains("id=\"changesAsked\"");
        String second = Desk.id(desk.propose(tube, desk.retitle(tube, "Les moteurs de recherche")));
        reviewer.post("/studio/reviews/" + second + "/decision", Map.of("verdict", "VALIDATE", "text", "Oui."));
        assertThat(author.get(Screens.WORK).body()).contains("id=\"unpublished\"", "/studio/content/TUBE/moteurs");
    }

    @Test
    void whoReadsNoDraftsIsNotLedThere() {
        Studio learner = Studio.of(SERVER)
                .as(new Actor(new AccountId(1), "learner@example.org", Set.of(Role.LEARNER)));
        assertThat(learner.get("/studio").headers().firstValue("Location")).hasValue("/studio/releases");
        assertThat(learner.get(Screens.WORK).statusCode()).isEqualTo(403);
        assertThat(Studio.of(SERVER).get(Screens.WORK).headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
    }
}
