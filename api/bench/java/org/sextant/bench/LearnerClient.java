package org.sextant.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;

/** A learner on the other end of the line: starts a test, asks for questions, answers about half of them right. */
final class LearnerClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Challenge> CHALLENGES = BundledBank.content().challenges().stream()
            .collect(Collectors.toMap(challenge -> challenge.id().value(), challenge -> challenge));
    private static final String START = """
            mutation Start($input: AssessmentStartInput!) {
              assessmentStart(input: $input) { assessment { id } userErrors { message } } }""";
    private static final String NEXT = """
            mutation Next($input: AssessmentNextInput!) {
              assessmentNext(input: $input) {
                assessment { question { number secondsLeft challenge { id type format instruction parts { __typename } } } }
                userErrors { message } } }""";
    private static final String SUBMIT = """
            mutation Submit($assessment: ID!, $input: AnswerSubmitInput!) {
              answerSubmit(assessment: $assessment, input: $input) {
                answer { outcome skill { name } explanation } assessment { state } userErrors { message } } }""";

    private final HttpClient http;
    private final URI server;
    private final String token;
    private final SplittableRandom chance;
    private final String name;
    private String assessment = "";
    private int question;
    private String challenge = "";

    LearnerClient(HttpClient http, URI server, String token, int number) {
        this.http = http;
        this.server = server;
        this.token = token;
        this.name = "learner-" + number;
        this.chance = new SplittableRandom(number);
    }

    /** Starts a test of a competence. */
    void start(String competence) throws IOException, InterruptedException {
        JsonNode payload = ask(START, "assessmentStart", Map.of("input",
                Map.of("subject", Map.of("competence", competence), "idempotencyKey", name + "/" + competence)));
        assessment = payload.path("assessment").path("id").textValue();
    }

    /** Asks for the next question; there is none when the test is over. */
    boolean next() throws IOException, InterruptedException {
        JsonNode asked = ask(NEXT, "assessmentNext", Map.of("input", Map.of("assessment", assessment)))
                .path("assessment").path("question");
        question = asked.path("number").intValue();
        challenge = asked.path("challenge").path("id").asText();
        return !asked.isNull();
    }

    /** Answers it. */
    void answer() throws IOException, InterruptedException {
        ask(SUBMIT, "answerSubmit", Map.of("assessment", assessment, "input", Map.of("question", question, "answer",
                answerTo(challenge), "idempotencyKey", name + "/" + assessment + "/" + question)));
    }

    private Object answerTo(String id) {
        String key = GlobalId.decode(id).map(GlobalId::key).orElseThrow();
        Optional<Answer> accepted = Optional.ofNullable(CHALLENGES.get(key))
                .map(c -> c.samples().accepted().getFirst());
        return chance.nextBoolean() || accepted.isEmpty() ? Map.of("skip", true) : input(accepted.get());
    }

    private static Map<String, Object> input(Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> Map.of("text", text);
            case Answer.Order(List<String> items) -> Map.of("order", items);
            case Answer.Pairs(List<Answer.Pair> pairs) -> Map.of("pairs", pairs.stream()
                    .map(pair -> Map.of("left", pair.left(), "right", pair.right())).toList());
            case Answer.Fields(var values) -> {
                List<Object> fields = new ArrayList<>();
                values.forEach((field, value) -> fields.add(Map.of("field", field, "value", value)));
                yield Map.of("fields", fields);
            }
        };
    }

    private JsonNode ask(String query, String field, Map<String, Object> variables)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(Map.of("query", query, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(server).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build();
        JsonNode answer = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
        JsonNode payload = answer.path("data").path(field);
        if (answer.has("errors") || !payload.path("userErrors").isEmpty()) {
            throw new IllegalStateException(field + ": " + answer);
        }
        return payload;
    }
}
