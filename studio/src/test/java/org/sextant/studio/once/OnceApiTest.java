package org.sextant.studio.once;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.exchange.intake.Importer;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes something makes it once, however often a bad network or an impatient finger sends it under one key. */
class OnceApiTest {
    private static final String KEY = "idempotencyKey";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final GraphQlClient author = Importer.author(SERVER, "author@example.org");

    /** Mutations that make something, what they are sent with, and where the answer names what was made. */
    static Stream<Wish> wishes() {
        EntityRef skill = new EntityRef(EntityKind.SKILL, "requetes-3");
        return Stream.of(
                new Wish("rungCreate", "", "draft { key } undo", Map.of("tube", "moteurs", "level", 8, "title",
                        "Un nouvel acquis", "reason", "Il manque.")),
                new Wish("skillClone", DraftApi.id(skill), "draft { key } undo", Map.of("tube", "moteurs", "level", 7,
                        "withChallenges", true, "reason", "Pour aller plus loin.")),
                new Wish("variantCreate", "", "workingCopy { draft { key } }",
                        Map.of("skill", "moteurs-1")),
                new Wish("threadOpen", proposal("moteurs"), "thread { id entries { text } }",
                        Map.of("place", "WHOLE", "text", "Une question.")),
                new Wish("threadReply", thread(), "thread { id entries { text } }", Map.of("text", "Une réponse.")),
                new Wish("proposalRemark", proposal("sitographie"), "remark { writtenAt text }",
                        Map.of("text", "Une remarque.")),
                new Wish("bankImportPlan", "", "bankImport { id }", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void theSameUnderTheSameKeyIsMadeOnce(Wish wish) {
        Map<String, Object> input = wish.under(author, "key-" + wish.mutation());
        JsonNode first = send(wish, input);
        assertThat(first.path("userErrors")).isEmpty();
        assertThat(send(wish, input)).as("sent again").isEqualTo(first);

        JsonNode other = send(wish, wish.otherwise(input));
        assertThat(other.path("userErrors").findValuesAsText("code")).containsExactly("KEY_REUSED");
        assertThat(other.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"idempotencyKey\"]");
        assertThat(send(wish, input)).as("sent again after that").isEqualTo(first);

        Map<String, Object> anew = new HashMap<>(input);
        anew.put(KEY, "other-" + wish.mutation());
        SERVER.eventually(() -> send(wish, anew).path("userErrors").isEmpty()); // one plan is made after the other
        assertThat(send(wish, anew)).as("under another key").isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void sentAtTheSameMomentItIsMadeOnce(Wish wish) throws ExecutionException, InterruptedException {
        Map<String, Object> input = wish.under(author, "crowd-" + wish.mutation());
        SERVER.eventually(() -> !wish.mutation().equals("bankImportPlan") || author
                .data("{ bankImports { nodes { state } } }").findValuesAsText("state").stream()
                .noneMatch("PLANNING"::equals));
        Set<JsonNode> answers = new HashSet<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> send(wish, input));
            }
            for (Future<JsonNode> answer : crowd.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next().path("userErrors")).isEmpty();
    }

    @Test
    void everyMutationThatMakesSomethingTakesAKey() {
        JsonNode fields = author.data("{ __type(name: \"Mutation\") { fields { name args { name type { kind ofType { "
                + "name inputFields { name } } } } } } }").at("/__type/fields");
        Set<String> making = new HashSet<>();
        fields.forEach(field -> field.path("args").forEach(argument -> {
            if (argument.at("/type/ofType/inputFields").findValuesAsText("name").contains(KEY)) {
                making.add(field.path("name").asText());
            }
        }));
        assertThat(making).containsAll(wishes().map(Wish::mutation).toList());
    }

    @Test
    void aRefusalUsesNoKeyUp() {
        Wish wish = wishes().filter(each -> each.mutation().equals("rungCreate")).findFirst().orElseThrow();
        Map<String, Object> input = new HashMap<>(wish.input());
        input.put(KEY, "refused-first");
        input.put("reason", " ");
        assertThat(send(wish, input).path("userErrors").findValuesAsText("code")).containsExactly("UNFIT_REASON");
        input.put("reason", "Maintenant avec une raison.");
        assertThat(send(wish, input).path("userErrors")).isEmpty();
    }

    @Test
    void theKeysOfOthersAreTheirs() {
        GraphQlClient other = Importer.author(SERVER, "other@example.org");
        Wish wish = wishes().filter(each -> each.mutation().equals("rungCreate")).findFirst().orElseThrow();
        Map<String, Object> input = wish.under(author, "shared");
        String one = send(wish, input).at("/draft/key").asText();
        assertThat(wish.send(other, input).at("/draft/key").asText()).isNotEqualTo(one).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "é", "\u0000"})
    void aKeyThatIsNoneIsAFaultOfTheClient(String key) {
        Wish wish = wishes().filter(each -> each.mutation().equals("rungCreate")).findFirst().orElseThrow();
        Map<String, Object> input = new HashMap<>(wish.input());
        input.put(KEY, key);
        assertThat(author.post(wish.document(), Map.of("input", input)).body()).contains("BAD_REQUEST", KEY);
    }

    @Test
    void aVariantThatWasThrownAwayIsTheSameAgain() {
        Wish wish = wishes().filter(each -> each.mutation().equals("variantCreate")).findFirst().orElseThrow();
        Map<String, Object> input = wish.under(author, "discarded");
        String key = send(wish, input).at("/workingCopy/draft/key").asText();
        DraftApi drafts = new DraftApi(author);
        EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, key);
        int version = drafts.open(challenge).at("/workingCopy/version").asInt();
        assertThat(drafts.discard(challenge, version).path("userErrors")).isEmpty();
        assertThat(send(wish, input).at("/workingCopy/draft/key").asText()).isEqualTo(key);
    }

    private JsonNode send(Wish wish, Map<String, Object> input) {
        return wish.send(author, input);
    }

    private static String proposal(String tube) {
        Desk desk = Desk.of(SERVER, Role.AUTHOR);
        EntityRef entity = new EntityRef(EntityKind.TUBE, tube);
        JsonNode present = desk.draft(entity).path("proposal");
        return present.hasNonNull("id")
                ? present.path("id").asText()
                : Desk.id(desk.propose(entity, desk.retitle(entity, "Un autre titre")));
    }

    private static String thread() {
        return Desk.of(SERVER, Role.AUTHOR).client()
                .data("mutation($id: ID!) { threadOpen(id: $id, input: {text: \"Pour répondre.\"}) { thread { id } } }",
                        Map.of("id", proposal("reperage")))
                .at("/threadOpen/thread/id").asText();
    }

    /**
     * What is asked for.
     *
     * @param id    of what it is made of; empty where the mutation takes none
     * @param shown what the payload is asked for
     */
    record Wish(String mutation, String id, String shown, Map<String, Object> input) {
        String document() {
            String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
            return "mutation(" + (id.isEmpty() ? "" : "$id: ID!, ") + "$input: " + type + ") { " + mutation + "("
                    + (id.isEmpty() ? "" : "id: $id, ") + "input: $input) { " + shown
                    + " userErrors { code field message } } }";
        }

        JsonNode send(GraphQlClient client, Map<String, Object> sent) {
            return client.data(document(), id.isEmpty() ? Map.of("input", sent) : Map.of("id", id, "input", sent))
                    .path(mutation);
        }

        Map<String, Object> under(GraphQlClient client, String key) {
            Map<String, Object> with = new HashMap<>(input);
            with.put(KEY, key);
            if (mutation.equals("bankImportPlan")) {
                with.put("upload", new Importer(SERVER, client).upload(new byte[]{1, 2, 3}));
            }
            return with;
        }

        Map<String, Object> otherwise(Map<String, Object> sent) {
            Map<String, Object> other = new HashMap<>(sent);
            switch (mutation) {
                case "rungCreate", "skillClone" -> other.put("level", 6);
                case "variantCreate" -> other.put("skill", "requetes-3");
                case "bankImportPlan" -> other.put("baseRelease", 1);
                default -> other.put("text", "Autre chose.");
            }
            return other;
        }

        @Override
        public String toString() {
            return mutation;
        }
    }
}
