package org.sextant.studio.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** New versions of a prototype. */
class PrototypeApiTest {
    private static final int AT_ONCE = 5;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aVersionBeginsAsACopyAndItsValidationArchivesTheFormerOne() {
        String skill = "fiabilite-sources-1";
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        JsonNode begun = create(author, skill, 2);
        EntityRef challenge = challenge(begun.at("/workingCopy/draft/key").asText());
        assertThat(challenge.key()).isEqualTo(skill + "-v2-0");
        ObjectNode document = (ObjectNode) GraphQlClient.json(begun.at("/workingCopy/document").asText());
        assertThat(document.path("version").asInt()).isEqualTo(2);
        assertThat(document.path("variant").asInt()).isZero();
        assertThat(document.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(document.at("/instruction/fr").asText()).contains("flamants");
        assertThat(members(author, skill)).as("nobody sees it before it is a revision")
                .doesNotContainKey(challenge.key());

        int revision = author.revise(challenge, fresh -> {
            fresh.setAll(document);
            ((ObjectNode) fresh.path("instruction")).put("fr", "Qui a compté les flamants ?");
        });
        assertThat(code(create(author, skill, 3))).isEqualTo("UNDER_WAY");
        JsonNode proposed = author.propose(challenge, revision);
        assertThat(Desk.codes(proposed)).as(proposed.toString()).isEmpty();
        assertThat(Desk.codes(Desk.of(SERVER, Role.REVIEWER).review(Desk.id(proposed), "VALIDATE", "Plus juste.")))
                .isEmpty();
        Map<String, String> members = members(author, skill);
        assertThat(members).containsEntry(challenge.key(), "2 VALIDATED").containsEntry(skill + "-0", "1 ARCHIVED")
                .containsEntry(skill + "-1", "1 ARCHIVED");
        assertThat(create(author, skill, 3).at("/workingCopy/draft/key").asText()).isEqualTo(skill + "-v3-0");
    }

    @Test
    void theSameCallAgainGivesWhatWasWrittenMeanwhileAndNobodyElseTheSame() {
        String skill = "fiabilite-sources-2";
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        JsonNode first = create(author, skill, 2).path("workingCopy");
        EntityRef challenge = challenge(first.at("/draft/key").asText());
        ObjectNode document = (ObjectNode) GraphQlClient.json(first.path("document").asText());
        document.put("type", "QROCM-ind");
        DraftApi drafts = new DraftApi(author.client());
        int saved = drafts.save(challenge, first.path("version").asInt(), document.toString())
                .at("/workingCopy/version").asInt();
        JsonNode again = create(author, skill, 2).path("workingCopy");
        assertThat(again.path("version").asInt()).isEqualTo(saved);
        assertThat(GraphQlClient.json(again.path("document").asText()).path("type").asText()).isEqualTo("QROCM-ind");
        Desk other = Desk.of(SERVER, Role.PUBLISHER);
        JsonNode taken = create(other, skill, 2);
        assertThat(code(taken)).isEqualTo("TAKEN");
        assertThat(taken.at("/userErrors/0/message").asText()).contains(challenge.key());
        drafts.discard(challenge, saved);
        JsonNode free = create(other, skill, 2);
        assertThat(free.path("userErrors")).as("what was thrown away is free again").isEmpty();
        assertThat(GraphQlClient.json(free.at("/workingCopy/document").asText()).path("type").asText())
                .isNotEqualTo("QROCM-ind");
    }

    @Test
    void ofThoseWhoBeginAVersionAtTheSameMomentOneHasIt() throws InterruptedException, ExecutionException {
        List<Desk> authors = Stream.generate(() -> Desk.of(SERVER, Role.AUTHOR)).limit(AT_ONCE).toList();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        int begun = 0;
        Set<String> refusals = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<JsonNode> answer : threads.invokeAll(authors.stream().<Callable<JsonNode>>map(author -> () -> {
                together.await();
                return create(author, "moteurs-4", 2);
            }).toList())) {
                begun += answer.get().path("workingCopy").isNull() ? 0 : 1;
                Desk.codes(answer.get()).forEach(refusals::add);
            }
        }
        assertThat(begun).isEqualTo(1);
        assertThat(refusals).containsExactly("TAKEN");
    }

    @Test
    void whatCannotBeBegunIsSaid() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        assertThat(code(create(author, "nothing", 2))).isEqualTo("NO_SUCH_SKILL");
        assertThat(code(create(author, "moteurs-1", 1))).isEqualTo("NOT_NEXT");
        JsonNode far = create(author, "moteurs-1", 7);
        assertThat(code(far)).isEqualTo("NOT_NEXT");
        assertThat(far.at("/userErrors/0/message").asText()).contains("version 2");
        assertThat(far.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"version\"]");
        author.revise(new EntityRef(EntityKind.SKILL, "sans-prototype"), skill -> skill.put("tube", "moteurs")
                .put("level", 8).put("status", "UNDER_CONSTRUCTION").set("title",
                        skill.objectNode().put("fr", "Rien encore")));
        assertThat(code(create(author, "sans-prototype", 1))).isEqualTo("NO_PROTOTYPE");
        assertThat(SERVER.client(Role.READER).errorCode("mutation { prototypeCreate(input: {skill: \"moteurs-1\", "
                + "version: 2}) { userErrors { code } } }")).isEqualTo("FORBIDDEN");
    }

    private static Map<String, String> members(Desk desk, String skill) {
        return StreamSupport
                .stream(desk.client().data("query($skill: String!) { skillFamily(skill: $skill) { members { "
                        + "key version status } } }", Map.of("skill", skill)).at("/skillFamily/members").spliterator(),
                        false)
                .collect(Collectors.toMap(member -> member.path("key").asText(),
                        member -> member.path("version").asText() + " " + member.path("status").asText()));
    }

    private static EntityRef challenge(String key) {
        return new EntityRef(EntityKind.CHALLENGE, key);
    }

    private static String code(JsonNode answer) {
        return answer.at("/userErrors/0/code").asText();
    }

    private static JsonNode create(Desk desk, String skill, int version) {
        return desk.client()
                .data("mutation($input: PrototypeCreateInput!) { prototypeCreate(input: $input) { workingCopy "
                        + "{ version document draft { key } } userErrors { code field message } } }",
                        Map.of("input", Map.of("skill", skill, "version", version)))
                .path("prototypeCreate");
    }
}
