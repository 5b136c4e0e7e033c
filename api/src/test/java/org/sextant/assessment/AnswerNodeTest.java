package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Learner;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Submitted answers by their ids. */
class AnswerNodeTest {
    private static final String NODE = "query($id:ID!){node(id:$id){__typename id ... on SubmittedAnswer"
            + Learner.ANSWER + "}}";
    private static final String NODES = "query($ids:[ID!]!){nodes(ids:$ids){id ... on SubmittedAnswer"
            + Learner.ANSWER + "}}";
    private static final String DEMONSTRATION = "demonstration:\"" + new GlobalId("FixedForm", "demonstration").encode()
            + "\"";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void anAnswerIsFoundAgainAsItWasAcknowledged() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode first = learner.submit(id, 1, Bank.right(learner.asked(id)), "one").path("answer");
        JsonNode second = learner.submit(id, 2, Bank.SKIP, learner.asked(id).path("number").asText()).path("answer");
        assertThat(node(learner, first.path("id").asText()).path("__typename").asText()).isEqualTo("SubmittedAnswer");
        assertThat(nodes(learner, second, first, second)).containsExactly(second, first, second);
        assertThat(learner.client().data("query($id:ID!){assessment(id:$id){answers{nodes{id}}}}", Map.of("id", id))
                .findValuesAsText("id")).containsExactly(first.path("id").asText(), second.path("id").asText());
    }

    @Test
    void nobodyElseFindsIt() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        String answer = learner.submit(id, 1, Bank.SKIP, learner.asked(id).path("number").asText())
                .at("/answer/id").asText();
        assertThat(node(learner, answer).isObject()).isTrue();
        assertThat(node(Learner.of(SERVER), answer).isNull()).isTrue();
        for (GraphQlClient client : List.of(SERVER.client(), SERVER.client(Role.values()))) {
            assertThat(client.data(NODE, Map.of("id", answer)).path("node").isNull()).isTrue();
        }
        learner.delete(SERVER.database());
        assertThat(node(learner, answer).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEY", "KEY/", "KEY/0", "KEY/2", "KEY/01", "KEY/-1", "KEY/1/1", "KEY/1 ", "KEY/999999999",
            "KEY/9999999999", "/1", "1", "x", "x/1", "0/1", "-1/1", "999999999999999999/1", "9999999999999999999/1",
            "d/1", "dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/1", ""})
    void whatNamesNoAnswerFindsNone(String key) {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        learner.submit(id, 1, Bank.SKIP, learner.asked(id).path("number").asText());
        learner.asked(id);
        String written = key.replace("KEY", GlobalId.keyOf("Assessment", id));
        assertThat(node(learner, new GlobalId("SubmittedAnswer", written).encode()).isNull()).isTrue();
        assertThat(node(learner, new GlobalId("Assessment", written + "/1").encode()).isNull()).isTrue();
    }

    @Test
    void nothingIsFoundBeforeTheAnswerAndNothingOfWhatIsKeptForCertificationEver() {
        try {
            SERVER.publish(SampleContent.content(), SampleContent::file);
            Learner learner = Learner.of(SERVER);
            String id = learner.started("competence:\"1.1\"");
            int answered = 0;
            for (JsonNode open = learner.asked(id); open.isObject(); open = learner.asked(id)) {
                List<JsonNode> before = found(learner, id);
                assertThat(before).hasSize(answered).as("what is open is not among them").noneMatch(
                        answer -> answer.at("/challenge/id").equals(learner.asked(id).at("/challenge/id")));
                assertThat(before.toString().contains(SampleContent.SECRET)).isEqualTo(answered > 0);
                answered++;
                learner.submit(id, answered, Map.of("text", "?"), "key" + answered);
            }
            List<String> open = SampleContent.OPEN.stream().map(key -> new GlobalId("ChallengePrompt", key).encode())
                    .toList();
            assertThat(found(learner, id)).hasSize(answered).isNotEmpty()
                    .allSatisfy(answer -> assertThat(open).contains(answer.at("/challenge/id").asText()));
        } finally {
            SERVER.publish(BundledBank.content(), BundledBank::file);
        }
    }

    @Test
    void anAnswerIsReadFromTheReleaseAndInTheLanguageOfItsTest() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode answer = learner.submit(id, 1, Bank.right(learner.asked(id)), "one").path("answer");
        try {
            SERVER.publish(SampleContent.content(), SampleContent::file);
            assertThat(nodes(learner, answer)).containsExactly(answer);
            assertThat(learner.client().with("Accept-Language", "en").data(NODE,
                    Map.of("id", answer.path("id").asText())).at("/node/correction"))
                    .isEqualTo(answer.path("correction"));
        } finally {
            SERVER.publish(BundledBank.content(), BundledBank::file);
        }
    }

    @Test
    void howeverManyAreAskedForTwoStatementsFindThem() {
        Learner learner = Learner.of(SERVER);
        List<JsonNode> answers = new ArrayList<>();
        for (String competence : List.of("1.1", "4.1")) {
            String id = learner.started("competence:\"" + competence + "\"");
            for (int number = 1; number <= 3; number++) {
                learner.asked(id);
                answers.add(learner.submit(id, number, Bank.SKIP, "key" + number).path("answer"));
            }
            JsonNode[] all = answers.toArray(JsonNode[]::new);
            assertThat(SERVER.bean(Statements.class).of(() -> nodes(learner, all))).hasSize(2);
        }
    }

    @Test
    void theAnswersOfADemonstrationAreNamedByTheWholeOfIt() {
        Learner somebody = Learner.withoutAccount(SERVER);
        JsonNode asked = somebody.next(somebody.started(DEMONSTRATION)).path("assessment");
        String before = asked.path("id").asText();
        JsonNode submitted = somebody.submit(before, 1, Bank.right(asked.path("question")), "any");
        JsonNode found = node(Learner.withoutAccount(SERVER), submitted.at("/answer/id").asText());
        assertThat(found.path("outcome").asText()).isEqualTo("OK");
        assertThat(found.path("correction")).isEqualTo(submitted.at("/answer/correction"));
        assertThat(found.path("given").isNull()).as("what was given is not kept").isTrue();
        assertThat(found(somebody, before)).as("the demonstration as it stood before").isEmpty();
        JsonNode next = somebody.next(submitted.at("/assessment/id").asText()).path("assessment");
        assertThat(found(somebody, next.path("id").asText())).hasSize(1).first()
                .satisfies(answer -> assertThat(answer.path("id")).isNotEqualTo(found.path("id")));
    }

    private static JsonNode node(Learner learner, String id) {
        return learner.client().data(NODE, Map.of("id", id)).path("node");
    }

    private static JsonNode nodes(Learner learner, JsonNode... answers) {
        return learner.client().data(NODES, Map.of("ids", Stream.of(answers).map(a -> a.path("id").asText()).toList()))
                .path("nodes");
    }

    /** Whatever is found under the first numbers of a test. */
    private static List<JsonNode> found(Learner learner, String test) {
        List<String> ids = IntStream.rangeClosed(0, 30)
                .mapToObj(number -> new GlobalId("SubmittedAnswer", GlobalId.keyOf("Assessment", test) + "/" + number)
                        .encode())
                .toList();
        return learner.client().data(NODES, Map.of("ids", ids)).path("nodes").valueStream()
                .filter(JsonNode::isObject).toList();
    }
}
