package org.sextant.studio.publish.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.ContentStore;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

/** An expert writes, a second reviews, a third publishes; everybody has it within seconds, and nobody had it before. */
class PublishApiTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void whatWasValidatedIsPublishedAndNobodySawItBefore() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        EntityRef tube = tube("moteurs");
        String before = title("@moteurs");
        desk.validated(tube, "Interroger un moteur");
        assertThat(title("@moteurs")).isEqualTo(before);
        JsonNode candidate = desk.candidate();
        assertThat(candidate.path("problems")).isEmpty();
        assertThatObject(entry(candidate, "moteurs")).satisfies(entry -> {
            assertThat(entry.path("isNew").asBoolean()).isFalse();
            assertThat(entry.path("changes").findValuesAsText("path")).containsExactly("title.fr");
            assertThat(entry.path("changes").findValuesAsText("after")).containsExactly("Interroger un moteur");
        });
        JsonNode published = desk.publish(candidate.path("contentSha256").asText(), "Un titre plus clair.");
        assertThat(Desk.codes(published)).as(published.toString()).isEmpty();
        assertThatObject(published.path("release")).satisfies(release -> {
            assertThat(release.path("origin").asText()).isEqualTo("STUDIO");
            assertThat(release.path("publisher").asText()).isEqualTo("Ada Lovelace");
            assertThat(release.at("/note/text").asText()).isEqualTo("Un titre plus clair.");
            assertThat(release.path("number").asInt()).isEqualTo(candidate.at("/base/number").asInt() + 1);
        });
        SERVER.eventually(() -> title("@moteurs").equals("Interroger un moteur"));
        JsonNode since = since(desk, published.at("/release/id").asText(), candidate.at("/base/id").asText());
        assertThat(since.findValuesAsText("key")).contains("moteurs");
        assertThat(since.findValuesAsText("path")).contains("title.fr");
        assertThat(keys(desk.candidate())).doesNotContain("moteurs");
        assertThat(Desk.codes(desk.publish(desk.candidate().path("contentSha256").asText(), "")))
                .containsExactly("NOTHING_NEW");
    }

    @Test
    void whatIsLeftOutStaysForAnotherRelease() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        desk.validated(tube("requetes"), "Formuler");
        desk.validated(tube("reperage"), "Repérer");
        JsonNode candidate = desk.candidate(tube("reperage"));
        assertThat(keys(candidate)).contains("requetes").doesNotContain("reperage");
        publish(desk, candidate, tube("reperage"));
        assertThat(title("@requetes")).isEqualTo("Formuler");
        assertThat(title("@reperage")).isNotEqualTo("Repérer");
        JsonNode next = desk.candidate();
        assertThat(keys(next)).contains("reperage");
        publish(desk, next);
    }

    @Test
    void nobodyPublishesWhatTheyHaveNotSeen() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        desk.validated(tube("sitographie"), "Citer");
        JsonNode candidate = desk.candidate();
        desk.validated(tube("flux-alertes"), "S'abonner");
        JsonNode refused = desk.publish(candidate.path("contentSha256").asText(), "");
        assertThat(Desk.codes(refused)).containsExactly("STALE");
        assertThat(refused.path("release").isNull()).isTrue();
        assertThat(title("@sitographie")).isNotEqualTo("Citer");
        publish(desk, desk.candidate());
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws InterruptedException, ExecutionException {
        PublishingDesk desk = new PublishingDesk(SERVER);
        EntityRef profile = new EntityRef(EntityKind.TARGET_PROFILE,
                BundledBank.content().targetProfiles().getFirst().id().value());
        desk.validated(profile, "Pour commencer");
        String seen = desk.candidate().path("contentSha256").asText();
        int before = inService();
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<JsonNode>> answers = two.invokeAll(List.of(() -> desk.publish(seen, ""),
                    () -> new PublishingDesk(SERVER).publish(seen, "")));
            for (Future<JsonNode> answer : answers) {
                outcomes.add(answer.get().path("release").isNull() ? "refused" : "published");
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder("published", "refused");
        SERVER.eventually(() -> inService() == before + 1);
    }

    @Test
    void anEarlierReleaseIsBroughtBackAndWhatItLacksCanBePublishedAgain() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        EntityRef resource = new EntityRef(EntityKind.RESOURCE,
                BundledBank.content().resources().getFirst().id().value());
        int first = inService();
        String back = new GlobalId("Release", Integer.toString(first)).encode();
        desk.validated(resource, "Pour la classe");
        publish(desk, desk.candidate());
        assertThat(Desk.codes(desk.rollBack(back, first))).containsExactly("STALE");
        JsonNode rolledBack = desk.rollBack(back, first + 1);
        assertThat(Desk.codes(rolledBack)).isEmpty();
        assertThat(rolledBack.at("/release/restores/number").asInt()).isEqualTo(first);
        assertThat(rolledBack.at("/release/note/text").asText()).isEqualTo("Retour.");
        SERVER.eventually(() -> inService() == first + 2);
        assertThat(Desk.codes(desk.rollBack(back, first + 2))).containsExactly("NOTHING_NEW");
        assertThat(Desk.codes(desk.rollBack(new GlobalId("Release", "999").encode(), first + 2)))
                .containsExactly("NO_SUCH_RELEASE");
        assertThat(keys(desk.candidate())).contains(resource.key());
        publish(desk, desk.candidate());
    }

    @Test
    void whatBreaksARuleOnlyTogetherIsNotPublished() {
        TestServer own = new TestServer().start();
        try {
            PublishingDesk desk = new PublishingDesk(own);
            renamed(desk, tube("requetes"), "@pareil");
            renamed(desk, tube("moteurs"), "@pareil");
            JsonNode candidate = desk.candidate();
            assertThat(candidate.path("problems").findValuesAsText("rule")).contains("tube-name-twice");
            JsonNode refused = desk.publish(candidate.path("contentSha256").asText(), "");
            assertThat(Desk.codes(refused)).containsExactly("UNSOUND");
            assertThat(refused.path("problems").findValuesAsText("rule")).contains("tube-name-twice");
        } finally {
            own.stop();
        }
    }

    @Test
    void whatAnotherBankHasOvertakenIsNotPublishedUntilSomebodyHasLooked() {
        TestServer own = new TestServer().start();
        try {
            PublishingDesk desk = new PublishingDesk(own);
            desk.validated(tube("moteurs"), "Notre titre");
            own.publish(SampleContent.titled(BundledBank.content(), "Leur titre"), BundledBank::file);
            JsonNode candidate = desk.candidate();
            assertThat(keys(candidate)).doesNotContain("moteurs");
            assertThat(candidate.path("obstacles").findValuesAsText("reason")).containsExactly("OUTDATED");
            int revision = desk.author().retitle(tube("moteurs"), "Notre titre, qui connaît le leur");
            assertThat(revision).as("theirs became a revision in between").isEqualTo(4);
            desk.validated(tube("moteurs"), revision);
            assertThat(keys(desk.candidate())).contains("moteurs");
            assertThat(desk.candidate().path("obstacles")).isEmpty();
        } finally {
            own.stop();
        }
    }

    @Test
    void onlyAPublisherPublishes() {
        GraphQlClient author = Desk.of(SERVER, Role.AUTHOR, Role.REVIEWER).client();
        assertThat(author.errorCode("mutation { releasePublish(input: {contentSha256: \"\"}) { release { id } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(author.errorCode("mutation { releaseRollback(id: \"\", input: {expectedRelease: 1}) "
                + "{ release { id } } }")).isEqualTo("FORBIDDEN");
        assertThat(SERVER.client().errorCode("{ releaseCandidate { contentSha256 } }")).isEqualTo("UNAUTHENTICATED");
    }

    private static void renamed(PublishingDesk desk, EntityRef tube, String name) {
        desk.validated(tube, desk.author().revise(tube, document -> document.put("name", name)));
    }

    private static void publish(PublishingDesk desk, JsonNode candidate, EntityRef... leftOut) {
        JsonNode published = desk.publish(candidate.path("contentSha256").asText(), "", leftOut);
        assertThat(Desk.codes(published)).as(published.toString()).isEmpty();
        SERVER.eventually(() -> inService() == published.at("/release/number").asInt());
    }

    private static JsonNode since(PublishingDesk desk, String release, String earlier) {
        return desk.publisher().data("""
                query($release: ID!, $earlier: ID!) { release(id: $release) { changesSince(release: $earlier) {
                  nodes { kind key change changes { path } } } } }""",
                Map.of("release", release, "earlier", earlier)).at("/release/changesSince/nodes");
    }

    private static JsonNode entry(JsonNode candidate, String key) {
        for (JsonNode entry : candidate.at("/entries/nodes")) {
            if (entry.at("/draft/key").asText().equals(key)) {
                return entry;
            }
        }
        throw new AssertionError("no " + key + " in " + candidate);
    }

    private static List<String> keys(JsonNode candidate) {
        return candidate.at("/entries/nodes").findValuesAsText("key");
    }

    private static int inService() {
        return SERVER.bean(ContentStore.class).current().number().value();
    }

    private static String title(String tube) {
        return SERVER.client().data("{ tube(name: \"" + tube + "\") { title } }").at("/tube/title").asText();
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
