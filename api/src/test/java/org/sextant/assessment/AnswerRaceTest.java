package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.assessment.replay.Entry;
import org.sextant.assessment.replay.ReplayService;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.test.Learner;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Real requests at the same time: whatever the order, what is stored is what some order one by one would have left. */
class AnswerRaceTest {
    private static final int AT_ONCE = 12;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void oneAnswerSentManyTimesAtOnceIsRecordedOnce() throws Exception {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        List<JsonNode> payloads = atOnce(_ -> learner.submit(id, 1, Bank.right(asked), "the-same"));
        assertThat(payloads).as("all the same").allSatisfy(p -> assertThat(p).isEqualTo(payloads.getFirst()));
        assertThat(payloads.getFirst().at("/answer/number").asInt()).isEqualTo(1);
        assertThat(sequence(learner)).containsExactly(2L);
    }

    @Test
    void ofManyTabsOneIsHeard() throws Exception {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        List<JsonNode> payloads = atOnce(
                tab -> learner.submit(id, 1, tab % 2 == 0 ? Bank.right(asked) : Bank.SKIP, "tab-" + tab));
        assertThat(payloads.stream().filter(p -> p.path("answer").isObject())).hasSize(1);
        assertThat(payloads.stream().flatMap(p -> p.findValuesAsText("code").stream())).hasSize(AT_ONCE - 1)
                .containsOnly("ALREADY_ANSWERED");
        assertThat(sequence(learner)).hasSize(1);
    }

    @Test
    void manyKeysOfOneDoubleClickStartOneTest() throws Exception {
        Learner learner = Learner.of(SERVER);
        List<JsonNode> same = atOnce(_ -> learner.start("competence:\"1.1\"", "double-click"));
        assertThat(same)
                .allSatisfy(p -> assertThat(p.path("assessment")).isEqualTo(same.getFirst().path("assessment")));
        List<JsonNode> other = atOnce(tab -> learner.start("competence:\"4.1\"", "tab-" + tab));
        assertThat(other.stream().filter(p -> p.path("userErrors").isEmpty())).hasSize(1);
        assertThat(Learner.count(SERVER.database(), "select count(*) from assessment where account_id = "
                + learner.account())).isEqualTo(2);
    }

    @Test
    void manyDevicesAreHandedTheSameQuestion() throws Exception {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        List<JsonNode> asked = atOnce(_ -> learner.asked(id));
        assertThat(asked).allSatisfy(each -> assertThat(each.toString()).isEqualTo(asked.getFirst().toString()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoClientsInTwoTestsEndWhereSomeOrderOfTheirAnswersEnds(long seed) throws Exception {
        Learner learner = Learner.of(SERVER);
        String profile = learner.client().data("{targetProfiles{nodes{id}}}").at("/targetProfiles/nodes/0/id").asText();
        List<String> tests = List.of(learner.started("competence:\"1.1\""),
                learner.started("targetProfile:\"" + profile + "\""));
        atOnce(client -> play(learner, tests.get(client % 2), new Random(seed * AT_ONCE + client), client));
        ReplayService replay = SERVER.bean(ReplayService.class);
        assertThat(SERVER.bean(KnowledgeService.class).states(learner.account())).isNotEmpty()
                .isEqualTo(replay.replayed(learner.account()));
        long answers = replay.entries(learner.account()).size();
        assertThat(replay.entries(learner.account()).stream().map(Entry::sequence)).doesNotHaveDuplicates();
        assertThat(Learner.count(SERVER.database(), "select sequence from learner where account_id = "
                + learner.account())).as("no number is lost").isEqualTo(answers + tests.size());
        tests.forEach(id -> {
            assertThat(learner.assessment(id).path("state").asText()).isEqualTo("COMPLETED");
            JsonNode numbers = learner.client().data(
                    "query($id:ID!){assessment(id:$id){answers(first:100){nodes{number challenge{id}}}}}",
                    Map.of("id", id)).at("/assessment/answers/nodes");
            assertThat(numbers.findValues("number").stream().map(JsonNode::asInt).toList())
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(numbers.findValuesAsText("id")).doesNotHaveDuplicates();
        });
    }

    /** Answers whatever is handed out, in competition with others, until nothing is. */
    private static JsonNode play(Learner learner, String id, Random random, int client) {
        JsonNode asked = learner.asked(id);
        for (int i = 0; asked.isObject(); i++) {
            Map<String, Object> answer = random.nextInt(3) == 0 ? Bank.SKIP : Bank.right(asked);
            learner.submit(id, asked.path("number").asInt(), answer, client + "/" + i);
            asked = learner.asked(id);
        }
        return asked;
    }

    private static List<Long> sequence(Learner learner) {
        return SERVER.bean(ReplayService.class).entries(learner.account()).stream().map(Entry::sequence).toList();
    }

    private static List<JsonNode> atOnce(IntFunction<JsonNode> request) throws Exception {
        List<Callable<JsonNode>> requests = new ArrayList<>(
                IntStream.range(0, AT_ONCE).<Callable<JsonNode>>mapToObj(i -> () -> request.apply(i)).toList());
        Collections.shuffle(requests, new Random(7));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<JsonNode> payloads = new ArrayList<>();
            for (Future<JsonNode> future : threads.invokeAll(requests)) {
                payloads.add(future.get());
            }
            return payloads;
        }
    }
}
