package org.sextant.studio.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for somebody is asked for, and nothing else. */
class QueueApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void workingCopiesAreOnesOwn() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Desk other = Desk.of(SERVER, Role.AUTHOR);
        new DraftApi(author.client()).open(tube("requetes"));
        new DraftApi(author.client()).open(tube("moteurs"));
        new DraftApi(other.client()).open(tube("reperage"));
        assertThat(copies(author)).containsExactly("moteurs", "requetes");
        assertThat(copies(other)).containsExactly("reperage");
        assertThat(copies(Desk.of(SERVER, Role.READER))).isEmpty();
    }

    @Test
    void aDraftWhoseSamplesFailIsToldUntilItIsMended() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, "moteurs-1-1");
        assertThat(failing(author)).isEmpty();
        author.revise(challenge, document -> {
            ObjectNode samples = (ObjectNode) document.path("samples");
            JsonNode accepted = samples.path("accepted").deepCopy();
            samples.set("accepted", samples.path("refused").deepCopy());
            samples.set("refused", accepted);
        });
        assertThat(failing(author)).containsExactly("moteurs-1-1");
        assertThat(failing(Desk.of(SERVER, Role.REVIEWER))).containsExactly("moteurs-1-1");
        author.revise(challenge, document -> {
            ObjectNode samples = (ObjectNode) document.path("samples");
            JsonNode accepted = samples.path("accepted").deepCopy();
            samples.set("accepted", samples.path("refused").deepCopy());
            samples.set("refused", accepted);
        });
        assertThat(failing(author)).isEmpty();
    }

    @Test
    void changesThatWereAskedForAreOverOnceALaterRevisionIsPutForward() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Desk reviewer = Desk.of(SERVER, Role.REVIEWER);
        String asked = "proposedByMe: true, newest: true, state: {eq: CHANGES_ASKED}";
        String proposal = Desk.id(author.propose(tube("sitographie"), author.retitle(tube("sitographie"), "Citer")));
        reviewer.review(proposal, "ASK_CHANGES", "Plus long.");
        assertThat(author.proposed(asked)).containsExactly("sitographie");
        author.propose(tube("sitographie"), author.retitle(tube("sitographie"), "Citer ses sources"));
        assertThat(author.proposed(asked)).isEmpty();
        assertThat(author.proposed("proposedByMe: true, state: {eq: CHANGES_ASKED}")).containsExactly("sitographie");
    }

    private static Iterable<String> copies(Desk desk) {
        return desk.client().data("{ workingCopies { nodes { draft { key } } } }").findValuesAsText("key");
    }

    private static Iterable<String> failing(Desk desk) {
        return desk.client().data("{ failingSamples { nodes { key } } }").findValuesAsText("key");
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
