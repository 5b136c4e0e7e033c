package org.sextant.studio.review.thread;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about a place of a proposal stands there until it is resolved. */
class ThreadApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Desk author = Desk.of(SERVER, Role.AUTHOR);
    private final Desk reviewer = Desk.of(SERVER, Role.REVIEWER);

    @Test
    void aThreadIsBegunAnsweredResolvedAndReopened() {
        String proposal = proposed("moteurs", "Les moteurs");
        JsonNode begun = open(reviewer, proposal, "place: FIELD, field: \"title.fr\"", "Trop court.");
        assertThat(Desk.codes(begun)).isEmpty();
        String thread = begun.at("/thread/id").asText();
        assertThat(author.draft(tube("moteurs")).at("/proposal/state").asText()).isEqualTo("IN_REVIEW");
        assertThat(Desk.codes(add(author, "threadReply", thread, "Comme ceci ?"))).isEmpty();
        assertThat(Desk.codes(add(author, "threadReply", thread, " "))).containsExactly("UNFIT_TEXT");
        assertThat(Desk.codes(add(author, "threadResolve", thread, ""))).isEmpty();
        assertThat(Desk.codes(add(reviewer, "threadResolve", thread, ""))).containsExactly("ALREADY_SO");
        assertThat(Desk.codes(add(reviewer, "threadReopen", thread, "Pas encore."))).isEmpty();
        assertThat(Desk.codes(add(reviewer, "threadReopen", thread, "Pas encore."))).containsExactly("ALREADY_SO");
        JsonNode shown = threads(author, proposal);
        assertThat(shown.path("openThreads").asInt()).isEqualTo(1);
        JsonNode one = shown.at("/threads/0");
        assertThat(one.path("place").asText()).isEqualTo("FIELD");
        assertThat(one.path("path").asText()).isEqualTo("title.fr");
        assertThat(one.path("part").isNull()).isTrue();
        assertThat(one.path("entries").findValuesAsText("kind")).containsExactly("SAID", "SAID", "RESOLVED",
                "REOPENED");
        assertThat(one.path("entries").findValuesAsText("text")).containsExactly("Trop court.", "Comme ceci ?", "",
                "Pas encore.");
        assertThat(one.path("entries").findValuesAsText("author")).containsOnly("Ada Lovelace");
    }

    @Test
    void whoeverValidatesWithThreadsOpenSaysWhy() {
        String proposal = proposed("requetes", "Les requêtes");
        open(reviewer, proposal, "place: WHOLE", "Une question.");
        JsonNode refused = reviewer.review(proposal, "VALIDATE", " ");
        assertThat(Desk.codes(refused)).containsExactly("OPEN_THREADS");
        assertThat(refused.at("/proposal/state").asText()).isEqualTo("IN_REVIEW");
        assertThat(Desk.codes(reviewer.review(proposal, "VALIDATE", "Nous verrons plus tard."))).isEmpty();
        assertThat(Desk.codes(open(reviewer, proposal, "place: WHOLE", "Encore."))).containsExactly("CLOSED");
    }

    @Test
    void aThreadOfARoundIsShownOnItsLaterProposalsAndOfAnotherRoundIsNot() {
        String first = proposed("reperage", "Se repérer");
        String thread = open(reviewer, first, "place: PART, part: 2", "Lequel ?").at("/thread/id").asText();
        reviewer.review(first, "ASK_CHANGES", "Dites lequel.");
        String second = proposed("reperage", "Se repérer dans une page");
        assertThat(threads(reviewer, second).path("openThreads").asInt()).isEqualTo(1);
        String later = open(reviewer, second, "place: PROMPT", "Mieux.").at("/thread/id").asText();
        assertThat(threads(reviewer, first).path("threads").findValuesAsText("id")).containsExactly(thread);
        assertThat(threads(reviewer, second).path("threads").findValuesAsText("id")).containsExactly(thread, later);
        assertThat(Desk.codes(reviewer.review(second, "VALIDATE", ""))).containsExactly("OPEN_THREADS");
        add(author, "threadResolve", thread, "Le second.");
        add(author, "threadResolve", later, "");
        assertThat(Desk.codes(reviewer.review(second, "VALIDATE", ""))).isEmpty();
        String third = proposed("reperage", "Se repérer partout");
        assertThat(threads(reviewer, third).path("threads")).isEmpty();
    }

    @Test
    void aThreadWaitsForWhoeverDidNotSpeakLastWhileItsReviewGoesOn() {
        Desk writer = Desk.of(SERVER, Role.AUTHOR);
        Desk stranger = Desk.of(SERVER, Role.REVIEWER);
        Desk judge = Desk.of(SERVER, Role.REVIEWER);
        EntityRef tube = tube("droits-acces");
        String proposal = Desk.id(writer.propose(tube, writer.retitle(tube, "Naviguer")));
        String thread = open(judge, proposal, "place: FIELD, field: \"title.fr\"", "Où ?").at("/thread/id").asText();
        assertThat(toAnswer(writer)).containsExactly(thread + " in " + proposal);
        assertThat(toAnswer(judge)).isEmpty();
        assertThat(toAnswer(stranger)).isEmpty();
        add(writer, "threadReply", thread, "Sur le Web.");
        assertThat(toAnswer(writer)).isEmpty();
        assertThat(toAnswer(judge)).containsExactly(thread + " in " + proposal);
        judge.review(proposal, "ASK_CHANGES", "Dites-le.");
        add(judge, "threadReply", thread, "Écrivez-le.");
        assertThat(toAnswer(writer)).as("changes are asked for").hasSize(1);
        String second = Desk.id(writer.propose(tube, writer.retitle(tube, "Naviguer sur le Web")));
        assertThat(toAnswer(writer)).as("the newest proposal shows it").containsExactly(thread + " in " + second);
        add(writer, "threadResolve", thread, "");
        assertThat(toAnswer(judge)).as("resolved").isEmpty();
        add(writer, "threadReopen", thread, "Ou bien ?");
        assertThat(toAnswer(judge)).hasSize(1);
        judge.review(second, "VALIDATE", "Bien ainsi.");
        assertThat(toAnswer(judge)).as("the review is over").isEmpty();
    }

    @Test
    void threadsToAnswerComePageByPage() {
        Desk writer = Desk.of(SERVER, Role.AUTHOR);
        EntityRef any = tube("fiabilite-sources");
        String proposal = Desk.id(writer.propose(any, writer.retitle(any, "Page par page")));
        List<String> threads = List.of("Un.", "Deux.", "Trois.").stream()
                .map(text -> open(reviewer, proposal, "place: WHOLE", text).at("/thread/id").asText()).toList();
        String query = "{ threadsToAnswer(%s) { nodes { id } pageInfo { endCursor startCursor hasNextPage } totalCount } }";
        JsonNode first = writer.client().data(query.formatted("first: 2")).path("threadsToAnswer");
        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        assertThat(first.path("nodes").findValuesAsText("id")).isEqualTo(threads.subList(0, 2));
        JsonNode next = writer.client().data(query.formatted("first: 2, after: " + first.at("/pageInfo/endCursor")))
                .path("threadsToAnswer");
        assertThat(next.path("nodes").findValuesAsText("id")).isEqualTo(threads.subList(2, 3));
        assertThat(writer.client().data(query.formatted("last: 2, before: " + next.at("/pageInfo/startCursor")))
                .at("/threadsToAnswer/nodes").findValuesAsText("id")).isEqualTo(threads.subList(0, 2));
    }

    @Test
    void aPlaceThatCannotBeIsRefused() {
        String proposal = proposed("sitographie", "Citer");
        for (String place : List.of("place: FIELD", "place: FIELD, field: \" \"", "place: WHOLE, field: \"title\"",
                "place: PART", "place: PART, part: 0", "place: PART, part: 101", "place: PROMPT, part: 1",
                "place: FIELD, field: \"" + "a".repeat(501) + "\"")) {
            assertThat(Desk.codes(open(reviewer, proposal, place, "Ici."))).as(place).containsExactly("UNFIT_PLACE");
        }
        assertThat(Desk.codes(open(reviewer, proposal, "place: WHOLE", "a".repeat(4_001))))
                .containsExactly("UNFIT_TEXT");
        assertThat(threads(reviewer, proposal).path("threads")).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(Desk.codes(open(reviewer, Desk.nobodys(), "place: WHOLE", "Ici."))).containsExactly(
                "NO_SUCH_PROPOSAL");
        String nobodys = new GlobalId("ReviewThread", "999999").encode();
        assertThat(Desk.codes(add(reviewer, "threadReply", nobodys, "Ici."))).containsExactly("NO_SUCH_THREAD");
    }

    @Test
    void nobodyElseReadsAThread() {
        String thread = open(reviewer, proposed("flux-alertes", "Suivre"), "place: WHOLE", "Secret.")
                .at("/thread/id").asText();
        String query = "{ node(id: \"" + thread + "\") { id ... on ReviewThread { entries { text } } } }";
        assertThat(Desk.of(SERVER, Role.READER).client().data(query).toString()).contains("Secret.");
        for (GraphQlClient stranger : List.of(SERVER.client(), Desk.of(SERVER, Role.LEARNER).client(),
                Desk.of(SERVER, Role.MEMBER).client())) {
            assertThat(stranger.data(query).path("node").isNull()).isTrue();
        }
    }

    private String proposed(String tube, String title) {
        return Desk.id(author.propose(tube(tube), author.retitle(tube(tube), title)));
    }

    private static List<String> toAnswer(Desk desk) {
        List<String> waiting = new ArrayList<>();
        desk.client().data("{ threadsToAnswer { nodes { id proposal { id } } } }").at("/threadsToAnswer/nodes")
                .forEach(thread -> waiting
                        .add(thread.path("id").asText() + " in " + thread.at("/proposal/id").asText()));
        return waiting;
    }

    private static JsonNode open(Desk desk, String proposal, String place, String text) {
        return desk.client().data("mutation($id: ID!, $text: Markdown!) { threadOpen(id: $id, input: {" + place
                + ", text: $text}) { thread { id isOpen } userErrors { code field message } } }",
                Map.of("id", proposal, "text", text)).path("threadOpen");
    }

    private static JsonNode add(Desk desk, String mutation, String thread, String text) {
        return desk.client().data("mutation($id: ID!, $text: Markdown!) { " + mutation
                + "(id: $id, input: {text: $text}) { thread { isOpen } userErrors { code field } } }",
                Map.of("id", thread, "text", text)).path(mutation);
    }

    private static JsonNode threads(Desk desk, String proposal) {
        return desk.client().data("query($id: ID!) { node(id: $id) { ... on Proposal { openThreads threads { id place "
                + "path part isOpen entries { kind author writtenAt text } } } } }", Map.of("id", proposal))
                .path("node");
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
