package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.account.PersonalData;
import org.sextant.assessment.replay.ReplayService;
import org.sextant.graphql.GlobalId;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.test.Learner;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A test from the first question to the last, on the bank that is shipped. */
class AssessmentJourneyTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 8})
    void aTestIsTakenToItsEndAndTeachesWhatItsAnswersSay(int mastered) {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        Set<String> met = new HashSet<>();
        List<Double> progress = new ArrayList<>();
        for (JsonNode asked = learner.asked(id); asked.isObject(); asked = learner.asked(id)) {
            assertThat(met.add(asked.at("/challenge/id").asText())).as("never a challenge twice").isTrue();
            assertThat(asked.path("number").asInt()).isEqualTo(met.size());
            boolean right = Bank.level(asked) <= mastered;
            JsonNode payload = learner.submit(id, asked.path("number").asInt(), right ? Bank.right(asked) : Bank.SKIP,
                    UUID.randomUUID().toString());
            assertThat(payload.at("/answer/outcome").asText()).isEqualTo(right ? "OK" : "ABAND");
            progress.add(payload.at("/assessment/progress").asDouble());
        }
        JsonNode done = learner.assessment(id);
        assertThat(done.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(done.path("completedAt").isNull()).isFalse();
        assertThat(done.path("progress").asDouble()).isEqualTo(1);
        assertThat(progress).isSorted().last().isEqualTo(1.0);
        assertThat(SERVER.bean(KnowledgeService.class).states(learner.account())).isNotEmpty()
                .isEqualTo(SERVER.bean(ReplayService.class).replayed(learner.account()))
                .allSatisfy((tube, state) -> assertThat(state.floor()).isLessThanOrEqualTo(mastered));
    }

    @Test
    void onAnotherDeviceTheSameQuestionIsHandedOut() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        assertThat(learner.asked(id)).isEqualTo(asked);
        assertThat(learner.assessment(id).path("question")).isEqualTo(asked);
        for (String which : List.of("competence:\"1.1\"", "assessment:\"" + id + "\"")) {
            JsonNode resumed = resume(learner, which);
            assertThat(resumed.at("/assessment/id").asText()).isEqualTo(id);
            assertThat(resumed.at("/assessment/question")).isEqualTo(asked);
        }
        assertThat(resume(learner, "competence:\"4.1\"").at("/userErrors/0/code").asText())
                .isEqualTo("NOTHING_UNDER_WAY");
    }

    @Test
    void ofEachCompetenceOneTestIsUnderWay() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode second = learner.start("competence:\"1.1\"", "another");
        assertThat(second.at("/userErrors/0/code").asText()).isEqualTo("UNDER_WAY");
        assertThat(second.at("/assessment/id").asText()).isEqualTo(id);
        assertThat(learner.started("competence:\"4.1\"")).isNotEqualTo(id);
    }

    @Test
    void aStartThatIsSentAgainIsTheSameStart() {
        Learner learner = Learner.of(SERVER);
        JsonNode first = learner.start("competence:\"1.1\"", "once");
        assertThat(learner.start("competence:\"1.1\"", "once")).isEqualTo(first);
        assertThat(learner.start("competence:\"4.1\"", "once").at("/userErrors/0/code").asText())
                .isEqualTo("KEY_REUSED");
        assertThat(learner.client().errorCode("mutation{assessmentStart(input:{subject:{competence:\"1.1\"}"
                + " idempotencyKey:\"\"}){userErrors{code}}}")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void whatIsNotThereOrHasNoChallengesIsNotStarted() {
        Learner learner = Learner.of(SERVER);
        assertThat(learner.start("competence:\"9.9\"", "a").at("/userErrors/0/code").asText())
                .isEqualTo("NO_SUCH_SUBJECT");
        assertThat(learner.start("competence:\"one\"", "b").at("/userErrors/0/code").asText())
                .isEqualTo("NO_SUCH_SUBJECT");
        String odd = new GlobalId("TargetProfile", "No such thing!").encode();
        assertThat(learner.start("targetProfile:\"" + odd + "\"", "b").at("/userErrors/0/code").asText())
                .isEqualTo("NO_SUCH_SUBJECT");
        assertThat(learner.start("competence:\"3.4\"", "c").at("/userErrors/0/code").asText())
                .isEqualTo("NOTHING_TO_ASK");
    }

    @Test
    void somebodyElsesTestIsAsIfItDidNotExist() {
        String id = Learner.of(SERVER).started("competence:\"1.1\"");
        Learner other = Learner.of(SERVER);
        assertThat(other.assessment(id).isNull()).isTrue();
        assertThat(other.client().data("query($id:ID!){node(id:$id){id}}", Map.of("id", id)).path("node").isNull())
                .isTrue();
        assertThat(other.next(id).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_ASSESSMENT");
        assertThat(other.submit(id, 1, Bank.SKIP, "k").at("/userErrors/0/code").asText())
                .isEqualTo("NO_SUCH_ASSESSMENT");
        assertThat(Learner.withoutAccount(SERVER).client()
                .answer("mutation($id:ID!){assessmentNext(input:{assessment:$id}){userErrors{code}}}", Map.of("id", id))
                .at("/errors/0/extensions/code").asText()).isEqualTo("UNAUTHENTICATED");
        assertThat(Learner.withoutAccount(SERVER).assessment(id).isNull()).isTrue();
    }

    @Test
    void onesOwnTestsAreListedNewestFirstPageByPage() {
        Learner learner = Learner.of(SERVER);
        String first = learner.started("competence:\"1.1\"");
        String second = learner.started("competence:\"4.1\"");
        String query = "query($after:String){viewer{assessments(first:1 after:$after){totalCount nodes{id state progress"
                + " answers{totalCount}} pageInfo{hasNextPage endCursor}}}}";
        JsonNode page = learner.client().data(query).at("/viewer/assessments");
        assertThat(page.findValuesAsText("id")).containsExactly(second);
        assertThat(page.path("totalCount").asInt()).isEqualTo(2);
        JsonNode next = learner.client().data(query, Map.of("after", page.at("/pageInfo/endCursor").asText()))
                .at("/viewer/assessments");
        assertThat(next.findValuesAsText("id")).containsExactly(first);
        assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(learner.client().data(
                "{viewer{assessments(where:{state:{eq:COMPLETED}}){totalCount nodes{id}}}}").toString())
                .isEqualTo("{\"viewer\":{\"assessments\":{\"totalCount\":0,\"nodes\":[]}}}");
    }

    @Test
    void aTargetProfileIsTakenToo() {
        Learner learner = Learner.of(SERVER);
        String profile = learner.client().data("{targetProfiles{nodes{id title}}}")
                .at("/targetProfiles/nodes/0/id").asText();
        String id = learner.started("targetProfile:\"" + profile + "\"");
        JsonNode read = learner.client().data(
                "query($id:ID!){assessment(id:$id){kind competence{index} targetProfile{id} demonstration{id}}}",
                Map.of("id", id)).path("assessment");
        assertThat(read.toString())
                .isEqualTo("{\"kind\":\"TARGET_PROFILE\",\"competence\":null,\"targetProfile\":{\"id\":\""
                        + profile + "\"},\"demonstration\":null}");
        assertThat(learner.asked(id).path("number").asInt()).isEqualTo(1);
    }

    @Test
    void whoseAccountIsGoneHasNoTestsAndStartsNone() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        learner.submit(id, 1, Bank.right(asked), "one");
        learner.delete(SERVER.database());
        assertThat(Learner.count(SERVER.database(), "select count(*) from assessment_answer where account_id = "
                + learner.account())).isZero();
        assertThat(learner.client().errorCode("mutation{assessmentStart(input:{subject:{competence:\"1.1\"}"
                + " idempotencyKey:\"again\"}){userErrors{code}}}")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void theCopyOfOnesDataHoldsAnswersAndSignalsButNotTheSeed() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.submit(id, 1, Bank.right(learner.asked(id)), "one");
        List<PersonalData> features = new ArrayList<>(SERVER.running().context().getBeansOfType(PersonalData.class));
        Object assessments = features.stream().filter(each -> each.name().equals("assessments")).findFirst()
                .orElseThrow().of(learner.account());
        assertThat(assessments.toString()).contains("signals=Signals[answers=1", "outcome=OK").doesNotContain("seed");
        assertThat(features.stream().map(PersonalData::name)).contains("knowledge", "competenceResets")
                .doesNotHaveDuplicates();
    }

    private static JsonNode resume(Learner learner, String which) {
        return learner.client().data("mutation{assessmentResume(input:{" + which + "}){assessment" + Learner.ASSESSMENT
                + " userErrors{code}}}").path("assessmentResume");
    }
}
