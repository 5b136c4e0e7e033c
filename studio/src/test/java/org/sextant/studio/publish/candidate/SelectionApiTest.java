package org.sextant.studio.publish.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.ContentStore;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.framework.Level;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A publisher chooses what goes into a release; what they choose is sound, or the rules say why it is not. */
class SelectionApiTest {
    private static final EntityRef NEW_SKILL = new EntityRef(EntityKind.SKILL, "acquis-tout-neuf");
    private static final EntityRef NEW_CHALLENGE = new EntityRef(EntityKind.CHALLENGE, "acquis-tout-neuf-0");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void someDraftsAlonePublishedLeaveAllOthersForAnotherRelease() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        desk.validated(tube("requetes"), "Formuler");
        desk.validated(tube("reperage"), "Repérer");
        desk.validated(tube("moteurs"), "Chercher");
        JsonNode two = desk.only(tube("requetes"), tube("moteurs"));
        assertThat(keys(two)).containsExactly("moteurs", "requetes");
        JsonNode nothing = desk.only();
        assertThat(keys(nothing)).isEmpty();
        assertThat(desk.publishOnly(nothing.path("contentSha256").asText()).findValuesAsText("code"))
                .containsExactly("NOTHING_NEW");
        JsonNode published = desk.publishOnly(two.path("contentSha256").asText(), tube("requetes"), tube("moteurs"));
        assertThat(Desk.codes(published)).as(published.toString()).isEmpty();
        SERVER.eventually(() -> SERVER.bean(ContentStore.class).current().number().value() == published
                .at("/release/number").asInt());
        assertThat(keys(desk.candidate())).contains("reperage").doesNotContain("requetes", "moteurs");
    }

    @Test
    void whatWasSeenOfOneSelectionDoesNotPublishAnother() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        desk.validated(tube("sitographie"), "Citer");
        desk.validated(tube("flux-alertes"), "S'abonner");
        String seen = desk.only(tube("sitographie")).path("contentSha256").asText();
        assertThat(Desk.codes(desk.publishOnly(seen, tube("flux-alertes")))).containsExactly("STALE");
        assertThat(Desk.codes(desk.publish(seen, ""))).containsExactly("STALE");
    }

    @Test
    void aNewChallengeWithoutItsNewSkillIsAProblemAndIsNotPublished() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        int skill = desk.author().revise(NEW_SKILL, SelectionApiTest::skill);
        desk.validated(NEW_CHALLENGE, desk.author().revise(NEW_CHALLENGE, SelectionApiTest::challenge));
        desk.validated(NEW_SKILL, skill);
        JsonNode both = desk.only(NEW_SKILL, NEW_CHALLENGE);
        assertThat(errors(both)).isEmpty();
        JsonNode challengeAlone = desk.only(NEW_CHALLENGE);
        assertThat(errors(challengeAlone)).containsExactly("dead-reference acquis-tout-neuf-0");
        JsonNode refused = desk.publishOnly(challengeAlone.path("contentSha256").asText(), NEW_CHALLENGE);
        assertThat(Desk.codes(refused)).containsExactly("UNSOUND");
        assertThat(errors(refused)).containsExactly("dead-reference acquis-tout-neuf-0");
        assertThat(errors(desk.candidate(NEW_SKILL))).contains("dead-reference acquis-tout-neuf-0");
        assertThat(errors(desk.only(NEW_SKILL))).containsExactly("skill-without-prototype acquis-tout-neuf");
    }

    @Test
    void whatIsNoDraftIsNoSelection() {
        GraphQlClient publisher = new PublishingDesk(SERVER).publisher();
        assertThat(publisher.errorCode("{ releaseCandidate(only: [\"x\"]) { contentSha256 } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(publisher.errorCode("{ releaseCandidate(leaveOut: [\"x\"]) { contentSha256 } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void theCandidateIsComparedWithAnyRelease() {
        PublishingDesk desk = new PublishingDesk(SERVER);
        EntityRef resource = new EntityRef(EntityKind.RESOURCE,
                BundledBank.content().resources().getFirst().id().value());
        desk.validated(resource, "Pour la classe");
        String first = SERVER.client().data("{ releases(last: 1) { nodes { id } } }").findValuesAsText("id").getFirst();
        JsonNode since = desk.publisher().data("""
                query($since: ID!, $only: [ID!]) {
                  releaseCandidate(only: $only) {
                    resources: changesSince(release: $since, where: {kind: {eq: RESOURCE}, change: {eq: CHANGED}}) {
                      totalCount nodes { key change changes { path after } } counts { kind changed added removed }
                    }
                    none: changesSince(release: $since, where: {change: {in: [ADDED, REMOVED]}}) {
                      totalCount nodes { key } }
                  }
                }""", Map.of("since", first, "only", List.of(DraftApi.id(resource)))).path("releaseCandidate");
        assertThat(since.at("/resources/nodes").findValuesAsText("key")).containsExactly(resource.key());
        assertThat(since.at("/resources/nodes").findValuesAsText("path")).containsExactly("title.fr");
        assertThat(since.at("/resources/totalCount").asInt()).isEqualTo(1);
        assertThat(since.at("/resources/counts").findValuesAsText("kind")).contains("RESOURCE");
        assertThat(since.at("/none/totalCount").asInt()).isZero();
        assertThat(desk.publisher().errorCode("{ releaseCandidate { changesSince(release: \"x\") { totalCount } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    private static List<String> errors(JsonNode found) {
        return found.path("problems").valueStream().filter(p -> !p.path("severity").asText().equals("WARNING"))
                .map(p -> p.path("rule").asText() + " " + p.path("key").asText()).distinct().toList();
    }

    /** A skill on a level that its tube does not have yet. */
    private static void skill(ObjectNode document) {
        Skill model = BundledBank.content().skills().stream().filter(s -> s.status() == SkillStatus.ACTIVE)
                .filter(s -> s.tube().value().equals("moteurs")).findFirst().orElseThrow();
        Level free = Level.ALL.stream().filter(level -> BundledBank.content().skills().stream()
                .noneMatch(s -> s.tube().equals(model.tube()) && s.level().equals(level))).findFirst().orElseThrow();
        document.setAll(json(Documents.written(model)));
        document.put("id", NEW_SKILL.key()).put("level", free.value());
    }

    private static void challenge(ObjectNode document) {
        Challenge model = BundledBank.content().challenges().stream()
                .filter(c -> c.id().value().equals("moteurs-1-0")).findFirst().orElseThrow();
        document.setAll(json(Documents.written(model)));
        document.put("id", NEW_CHALLENGE.key()).put("skill", NEW_SKILL.key());
    }

    private static ObjectNode json(Document document) {
        return (ObjectNode) GraphQlClient.json(document.json());
    }

    private static List<String> keys(JsonNode candidate) {
        return candidate.at("/entries/nodes").findValuesAsText("key");
    }

    private static EntityRef tube(String key) {
        return new EntityRef(EntityKind.TUBE, key);
    }
}
