package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Learner;

/** One learner who takes tests to their end, sending again what is not answered, under the same key. */
final class CrowdLearner {
    private static final List<String> SUBJECTS = List.of("1.1", "4.1");
    private static final Map<String, Challenge> CHALLENGES = challenges();
    private static final String QUESTION = "assessment{id state question{number challenge{id}}} userErrors{code}";

    private final AccountId account;
    private final GraphQlClient client;
    private final LearnerCrowd crowd;
    private boolean wasCut;

    CrowdLearner(AccountId account, GraphQlClient client, LearnerCrowd crowd) {
        this.account = account;
        this.client = client;
        this.crowd = crowd;
    }

    /** Takes one test after the other, until the crowd is told to stop. */
    void takeTests() {
        for (String subject : SUBJECTS) {
            String key = UUID.randomUUID().toString();
            JsonNode started = answered(
                    "mutation($s:String!,$k:String!){r:assessmentStart(input:{subject:{competence:$s}"
                            + " idempotencyKey:$k}){" + QUESTION + "}}",
                    Map.of("s", subject, "k", key));
            take(started.at("/assessment/id").asText());
            if (crowd.isStopped()) {
                return;
            }
        }
    }

    private void take(String id) {
        int expected = 1;
        while (!crowd.isStopped()) {
            JsonNode asked = asked(id);
            if (!asked.isObject()) {
                return;
            }
            expect(expected, asked, id);
            answer(id, asked);
            expected = asked.path("number").asInt() + 1;
        }
    }

    private void answer(String id, JsonNode asked) {
        int number = asked.path("number").asInt();
        String key = UUID.randomUUID().toString();
        crowd.sent().add(key);
        Map<String, Object> input = new HashMap<>(
                Map.of("question", number, "answer", given(asked), "idempotencyKey", key));
        JsonNode payload = answered(
                "mutation($id:ID!,$input:AnswerSubmitInput!){r:answerSubmit(assessment:$id,input:$input)"
                        + "{answer{number} " + QUESTION + "}}",
                Map.of("id", id, "input", input), () -> resume(id, asked));
        if (payload.at("/answer/number").asInt() == number) {
            crowd.acknowledged().put(account + "/" + GlobalId.keyOf("Assessment", id) + "/" + number, key);
        } else if (payload.isObject()) {
            crowd.wrongQuestions().add(account + ": " + payload);
        }
    }

    /** After a cut: the question that was open, or the answer to it has arrived and the next one is. */
    private void resume(String id, JsonNode open) {
        JsonNode now = answered("query($id:ID!){r:assessment(id:$id){question{number challenge{id}}}}",
                Map.of("id", id))
                .path("question");
        crowd.goesOn();
        if (now.isObject() && !now.equals(open)) {
            crowd.wrongQuestions().add(account + " was at " + open + " and is handed out " + now);
        }
    }

    private JsonNode asked(String id) {
        return answered("mutation($id:ID!){r:assessmentNext(input:{assessment:$id}){" + QUESTION + "}}",
                Map.of("id", id)).at("/assessment/question");
    }

    private void expect(int number, JsonNode asked, String id) {
        if (asked.path("number").asInt() != number) {
            crowd.wrongQuestions().add(account + " expects question " + number + " of " + id + ", not " + asked);
        }
    }

    private JsonNode answered(String query, Map<String, ?> variables) {
        return answered(query, variables, () -> {
        });
    }

    /** Sends a request until it is answered. */
    private JsonNode answered(String query, Map<String, ?> variables, Runnable afterACut) {
        while (true) {
            try {
                Wait.pause();
                JsonNode data = client.data(query, variables).path("r");
                wasCut = false;
                return data;
            } catch (IllegalStateException | AssertionError cut) {
                crowd.failed();
                if (!wasCut) {
                    wasCut = true;
                    afterACut.run();
                }
            }
        }
    }

    private Map<String, Object> given(JsonNode asked) {
        Challenge challenge = Objects.requireNonNull(
                CHALLENGES.get(GlobalId.keyOf("ChallengePrompt", asked.at("/challenge/id").asText())));
        List<Answer> right = challenge.samples().accepted();
        boolean knows = Math.floorMod(challenge.id().hashCode() + account.value(), 3) > 0;
        return knows ? Learner.input(right.getFirst()) : Map.of("skip", true);
    }

    private static Map<String, Challenge> challenges() {
        Map<String, Challenge> byId = new HashMap<>();
        BundledBank.content().challenges().forEach(challenge -> byId.put(challenge.id().value(), challenge));
        return byId;
    }
}
