package org.sextant.profile.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.graphql.GlobalId;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.Skill;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MovableClock;
import org.sextant.test.People;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Profiles frozen at the end of assessments, through the real server with the bundled bank. */
class SnapshotTest {
    private static final String HISTORY = """
            {viewer{profile{pix scorecards{status competence{index}} nextChoices{competence{index}} history{totalCount nodes{id takenAt reason
             release{number} pix maximumPix certifiable policy certifiableCompetences
             scores{index level pix competence{name}}}}}}}""";
    private static final String NEXT = """
            mutation($id:ID!){assessmentNext(input:{assessment:$id}){assessment{state question{number}}}}""";
    private static final String SKIP = """
            mutation($id:ID!,$question:Int!,$key:String!){answerSubmit(assessment:$id,
             input:{question:$question,answer:{skip:true},idempotencyKey:$key}){userErrors{code}}}""";

    static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true).at(CLOCK);
    static final People PEOPLE = new People(SERVER);

    @Test
    void theEndOfAnAssessmentFreezesTheProfileForEver() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        PEOPLE.knows(account, "moteurs", 3, null, CLOCK.instant());
        assertThat(history(learner)).isEmpty();
        CLOCK.advance(Duration.ofMinutes(5));
        complete(learner, "1.1");
        JsonNode profile = learner.data(HISTORY).at("/viewer/profile");
        JsonNode frozen = profile.at("/history/nodes/0");
        assertThat(profile.at("/scorecards/0/status").asText()).isEqualTo("COMPLETED");
        assertThat(profile.path("nextChoices").findValuesAsText("index")).as("1.1 has to wait").contains("4.1")
                .doesNotContain("1.1");
        assertThat(frozen.path("pix")).isEqualTo(profile.path("pix"));
        assertThat(frozen.path("pix").asInt()).isPositive();
        assertThat(frozen.path("takenAt").asText()).isEqualTo(CLOCK.instant().toString());
        assertThat(frozen.path("reason").asText()).isEqualTo("ASSESSMENT_COMPLETED");
        assertThat(frozen.path("scores").findValuesAsText("index")).hasSize(16).isSorted();
        int release = SERVER.bean(ContentStore.class).current().number().value();
        assertThat(frozen.at("/release/number").asInt()).isEqualTo(release);

        SERVER.publish(without(SERVER.bean(ContentStore.class).current().release().content(), "moteurs"),
                _ -> new byte[0]);
        JsonNode later = learner.data(HISTORY).at("/viewer/profile");
        assertThat(later.path("pix").asInt()).as("the new release has not got the subject").isZero();
        assertThat(later.at("/history/nodes/0")).isEqualTo(frozen);
        GraphQlClient before = learner.with("Sextant-View", Integer.toString(release));
        assertThat(before.data(HISTORY).at("/viewer/profile/pix")).isEqualTo(frozen.path("pix"));
        PEOPLE.knows(account, "moteurs", 0, 1, CLOCK.instant());
        assertThat(before.data(HISTORY).at("/viewer/profile/pix").asInt()).isZero();
        assertThat(before.data(HISTORY).at("/viewer/profile/history/nodes/0")).isEqualTo(frozen);
    }

    @Test
    void aSnapshotBelongsToItsLearnerAlone() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        frozen(account);
        String id = history(learner).getFirst();
        String query = "query($id:ID!){node(id:$id){... on ProfileSnapshot{pix}}}";
        assertThat(learner.data(query, Map.of("id", id)).path("node").isNull()).isFalse();
        GraphQlClient other = PEOPLE.learner(PEOPLE.newAccount());
        assertThat(other.data(query, Map.of("id", id)).path("node").isNull()).isTrue();
        assertThat(SERVER.client().data(query, Map.of("id", id)).path("node").isNull()).isTrue();
        assertThat(history(other)).isEmpty();
        for (String key : List.of("0", "-1", "x", "99999999999999999999")) {
            assertThat(learner.data(query, Map.of("id", new GlobalId("ProfileSnapshot", key).encode()))
                    .path("node").isNull()).isTrue();
        }
    }

    @Test
    void theHistoryComesByPagesNewestFirst() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        IntStream.range(0, 5).forEach(_ -> frozen(account));
        List<String> all = history(learner);
        String page = """
                query($a:String){viewer{profile{history(first:2,after:$a)
                {nodes{id} pageInfo{hasNextPage endCursor} totalCount}}}}""";
        JsonNode first = learner.data(page).at("/viewer/profile/history");
        frozen(account);
        JsonNode second = learner.data(page, Map.of("a", first.at("/pageInfo/endCursor").asText()))
                .at("/viewer/profile/history");
        assertThat(first.findValuesAsText("id")).isEqualTo(all.subList(0, 2));
        assertThat(second.findValuesAsText("id")).isEqualTo(all.subList(2, 4));
        assertThat(second.path("totalCount").asInt()).isEqualTo(6);
        assertThat(learner.data("{viewer{profile{history(last:2){nodes{id}}}}}").findValuesAsText("id"))
                .isEqualTo(all.subList(3, 5));
        assertThat(learner.errorCode("{viewer{profile{history(first:101){totalCount}}}}")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aPageCostsTwoStatementsBesideTheProfileAndItsCountOne() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        IntStream.range(0, 4).forEach(_ -> frozen(account));
        String page = "{viewer{profile{history{nodes{pix release{number publishedAt} scores{competence{name}}}%s}}}}";
        assertThat(SERVER.bean(Statements.class).of(() -> learner.data(page.formatted("")))).hasSize(3 + 2);
        assertThat(SERVER.bean(Statements.class).of(() -> learner.data(page.formatted(" totalCount"))))
                .hasSize(3 + 3);
        assertThat(SERVER.bean(Statements.class).of(() -> frozen(account)))
                .as("knowledge, which is handed in, and the snapshot")
                .hasSize(2);
    }

    @Test
    void snapshotsAreInTheCopyOfOnesDataAndGoWithTheAccount() {
        AccountId account = PEOPLE.newAccount();
        frozen(account);
        SnapshotData data = SERVER.bean(SnapshotData.class);
        assertThat(new String(CanonicalJson.write(data.of(account)), StandardCharsets.UTF_8))
                .contains("\"policy\":\"certifiable-1\"", "{\"competence\":\"5.2\",\"level\":0,\"pix\":0}");
        PEOPLE.delete(account);
        assertThat(data.of(account)).isEqualTo(List.of());
    }

    private static ProfileSnapshot frozen(AccountId account) {
        return SERVER.bean(SnapshotService.class).freeze(account, SnapshotReason.ASSESSMENT_COMPLETED,
                SERVER.bean(KnowledgeService.class).states(account));
    }

    private static List<String> history(GraphQlClient learner) {
        return learner.data(HISTORY).at("/viewer/profile/history").findValuesAsText("id");
    }

    /** Takes a competence to its end, skipping every question. */
    private static void complete(GraphQlClient learner, String competence) {
        String id = learner.data("mutation{assessmentStart(input:{subject:{competence:\"" + competence
                + "\"},idempotencyKey:\"start\"}){assessment{id}}}").at("/assessmentStart/assessment/id").asText();
        JsonNode question = next(learner, id);
        while (question.isObject()) {
            int number = question.path("number").asInt();
            assertThat(learner.data(SKIP, Map.of("id", id, "question", number, "key", "answer" + number))
                    .at("/answerSubmit/userErrors")).isEmpty();
            question = next(learner, id);
        }
    }

    private static JsonNode next(GraphQlClient learner, String id) {
        return learner.data(NEXT, Map.of("id", id)).at("/assessmentNext/assessment/question");
    }

    private static Content without(Content content, String tube) {
        List<Skill> rest = content.skills().stream().filter(skill -> !skill.tube().value().equals(tube)).toList();
        return new Content(content.maxReachableLevel(), content.framework(), content.competences(), content.tubes(),
                rest, content.challenges().stream().filter(c -> rest.stream().anyMatch(s -> s.id().equals(c.skill())))
                        .toList(),
                content.tutorials(), content.resources(), List.of(), List.of(), content.synonyms(),
                content.referentials());
    }
}
