package org.sextant.tutorial.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.test.GraphQlClient;
import org.sextant.test.People;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The tutorials of one learner, through the real server. */
class OwnTutorialTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String STATE = "viewerHasSaved viewerHasSeen viewerRating";
    private static final String MARK = "mutation($id:ID!){%1$s(input:{tutorial:$id%2$s})"
            + "{tutorial{title " + STATE + "} userErrors{code field message}}}";
    private static final String SAVED = "{viewer{tutorials{savedGone saved{totalCount edges{isPublished savedAt node{title}}}}}}";
    private static final String RECOMMENDED = "{viewer{tutorials{recommended{totalCount nodes{title} edges{reason skill{name} node{title}}}}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);
    static final People PEOPLE = new People(SERVER);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void aTutorialIsSavedSeenAndRated() {
        GraphQlClient learner = learner();
        assertThat(state(learner, "lire")).isEqualTo("[false,false,null]");
        assertThat(mark(learner, "tutorialSave", "", "lire").path("tutorial").path("title").asText())
                .isEqualTo("Apprendre à lire");
        assertThat(state(learner, "lire")).isEqualTo("[true,false,null]");
        mark(learner, "tutorialSee", "", "lire");
        mark(learner, "tutorialRate", ",rating:NOT_USEFUL", "lire");
        assertThat(state(learner, "lire")).isEqualTo("[true,true,\"NOT_USEFUL\"]");
        mark(learner, "tutorialRate", ",rating:USEFUL", "lire");
        mark(learner, "tutorialUnsave", "", "lire");
        assertThat(state(learner, "lire")).isEqualTo("[false,true,\"USEFUL\"]");
        mark(learner, "tutorialRate", "", "lire");
        assertThat(state(learner, "lire")).isEqualTo("[false,true,null]");
        assertThat(state(learner, "ecouter")).isEqualTo("[false,false,null]");
    }

    @Test
    void aPayloadTellsTheNewStateEvenAmongSeveralMutations() {
        JsonNode data = learner().data("""
                mutation($id:ID!){
                  a: tutorialSave(input:{tutorial:$id}){tutorial{viewerHasSaved}}
                  b: tutorialUnsave(input:{tutorial:$id}){tutorial{viewerHasSaved}}
                  c: tutorialSave(input:{tutorial:$id}){tutorial{viewerHasSaved}}}""", Map.of("id", id("lire")));
        assertThat(data.findValuesAsText("viewerHasSaved")).containsExactly("true", "false", "true");
    }

    @Test
    void whatIsAskedTwiceIsDoneOnce() {
        GraphQlClient learner = learner();
        mark(learner, "tutorialSave", "", "lire");
        mark(learner, "tutorialSave", "", "ecouter");
        JsonNode before = learner.data(SAVED);
        assertThat(before.findValuesAsText("title")).containsExactly("Apprendre à ecouter", "Apprendre à lire");
        assertThat(mark(learner, "tutorialSave", "", "lire").path("userErrors")).isEmpty();
        assertThat(learner.data(SAVED)).isEqualTo(before);
        mark(learner, "tutorialUnsave", "", "lire");
        assertThat(mark(learner, "tutorialUnsave", "", "lire").path("userErrors")).isEmpty();
        assertThat(learner.data(SAVED).findValuesAsText("title")).containsExactly("Apprendre à ecouter");
    }

    @Test
    void aNetworkThatRepeatsAtTheSameMomentSavesOnce() throws Exception {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> calls = IntStream.range(0, 12)
                    .<Callable<JsonNode>>mapToObj(_ -> () -> mark(learner, "tutorialSave", "", "lire")).toList();
            for (var call : many.invokeAll(calls)) {
                assertThat(call.get().path("userErrors")).isEmpty();
            }
        }
        assertThat(learner.data(SAVED).at("/viewer/tutorials/saved/totalCount").asInt()).isOne();
    }

    @Test
    void anotherLearnerSeesNothingOfIt() {
        GraphQlClient one = learner();
        GraphQlClient other = learner();
        mark(one, "tutorialSave", "", "lire");
        mark(one, "tutorialSee", "", "lire");
        mark(one, "tutorialRate", ",rating:USEFUL", "lire");
        assertThat(state(other, "lire")).isEqualTo("[false,false,null]");
        assertThat(other.data(SAVED).at("/viewer/tutorials/saved/totalCount").asInt()).isZero();
        assertThat(state(SERVER.client(), "lire")).isEqualTo("[false,false,null]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutorialSave", "tutorialUnsave", "tutorialSee", "tutorialRate"})
    void whoeverHasNotSignedInMarksNothing(String mutation) {
        assertThat(SERVER.client().errorCode(written(mutation))).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutorialSave", "tutorialSee", "tutorialRate"})
    void theTokenOfADeletedAccountMarksNothing(String mutation) {
        AccountId gone = PEOPLE.newAccount();
        PEOPLE.delete(gone);
        assertThat(PEOPLE.learner(gone).errorCode(written(mutation))).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @CsvSource({"tutorialSave,fr,Ce tutoriel n'existe pas", "tutorialUnsave,en,There is no such tutorial",
            "tutorialSee,en,There is no such tutorial", "tutorialRate,fr,Ce tutoriel n'existe pas"})
    void aTutorialThatIsNotThereIsRefused(String mutation, String language, String sentence) {
        JsonNode payload = mark(learner().with("Accept-Language", language), mutation, "", "nulle-part");
        assertThat(payload.path("tutorial").isNull()).isTrue();
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_TUTORIAL");
        assertThat(payload.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"tutorial\"]");
        assertThat(payload.at("/userErrors/0/message").asText()).startsWith(sentence);
    }

    @Test
    void theIdOfSomethingElseIsAFaultOfTheClient() {
        String skill = new GlobalId("Skill", "moteurs-1").encode();
        assertThat(learner().errorCode("mutation{tutorialSave(input:{tutorial:\"" + skill + "\"}){tutorial{id}}}"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void recommendationsSayWhyAndGoOnceTheSkillIsMastered() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        assertThat(learner.data(RECOMMENDED).at("/viewer/tutorials/recommended/totalCount").asInt()).isZero();
        PEOPLE.knows(account, "moteurs", 0, 3, NOW);
        assertThat(learner.data(RECOMMENDED).at("/viewer/tutorials/recommended").toString()).isEqualTo("""
                {"totalCount":1,"nodes":[{"title":"Apprendre à lire"}],"edges":[{"reason":"JUST_FAILED",\
                "skill":{"name":"@moteurs3"},"node":{"title":"Apprendre à lire"}}]}""");
        PEOPLE.knows(account, "moteurs", 1, null, NOW);
        assertThat(learner.data(RECOMMENDED).findValuesAsText("reason")).containsExactly("NEXT_IN_REACH");
        PEOPLE.knows(account, "moteurs", 3, null, NOW);
        assertThat(learner.data(RECOMMENDED).at("/viewer/tutorials/recommended/totalCount").asInt()).isZero();
    }

    @Test
    void savedTutorialsComeByPages() {
        GraphQlClient learner = learner();
        List.of("ecouter", "lire", "regarder").forEach(id -> mark(learner, "tutorialSave", "", id));
        String page = """
                query($a:String){viewer{tutorials{saved(first:2,after:$a)
                {nodes{title} pageInfo{hasNextPage endCursor} totalCount}}}}""";
        JsonNode first = learner.data(page).at("/viewer/tutorials/saved");
        assertThat(first.findValuesAsText("title")).containsExactly("Apprendre à regarder", "Apprendre à lire");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        mark(learner, "tutorialUnsave", "", "lire");
        JsonNode second = learner.data(page, Map.of("a", first.at("/pageInfo/endCursor").asText()));
        assertThat(second.findValuesAsText("title")).containsExactly("Apprendre à ecouter");
        assertThat(learner.errorCode("{viewer{tutorials{saved(first:101){totalCount}}}}")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aTutorialThatIsNoLongerPublishedIsShownAsItWas() {
        GraphQlClient learner = learner();
        mark(learner, "tutorialSave", "", "regarder");
        mark(learner, "tutorialSave", "", "lire");
        SERVER.publish(without(SampleContent.content(), "regarder"), SampleContent::file);
        JsonNode saved = learner.data(SAVED).at("/viewer/tutorials");
        assertThat(saved.findValuesAsText("title")).containsExactly("Apprendre à lire", "Apprendre à regarder");
        assertThat(saved.findValuesAsText("isPublished")).containsExactly("true", "false");
        assertThat(saved.path("savedGone").asInt()).isZero();
        JsonNode unsaved = mark(learner, "tutorialUnsave", "", "regarder");
        assertThat(unsaved.path("userErrors")).isEmpty();
        assertThat(unsaved.path("tutorial").isNull()).isTrue();
        assertThat(learner.data(SAVED).findValuesAsText("title")).containsExactly("Apprendre à lire");
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void ratingsAreCountedForEverybody() {
        List.of("USEFUL", "USEFUL", "NOT_USEFUL")
                .forEach(rating -> mark(learner(), "tutorialRate", ",rating:" + rating, "ecouter"));
        assertThat(SERVER.client().data("query($id:ID!){tutorial(id:$id){ratings{useful notUseful}}}",
                Map.of("id", id("ecouter"))).toString()).isEqualTo(
                        "{\"tutorial\":{\"ratings\":{\"useful\":2,\"notUseful\":1}}}");
    }

    @Test
    void theMarksOfAllTutorialsCostOneStatement() {
        GraphQlClient learner = learner();
        mark(learner, "tutorialSave", "", "lire");
        List<String> sql = SERVER.bean(Statements.class).of(() -> {
            JsonNode data = learner.data("{tutorials{nodes{title " + STATE
                    + " skills{tutorials{" + STATE + "}}}} skill(name:\"@moteurs1\"){learnMore{" + STATE + "}}}");
            assertThat(data.at("/tutorials/nodes")).hasSize(3);
        });
        assertThat(sql).filteredOn(statement -> statement.contains("tutorial_mark")).hasSizeBetween(1, 3);
        List<String> lists = SERVER.bean(Statements.class).of(() -> learner.data(
                "{viewer{tutorials{recommended{nodes{" + STATE + "}} saved{edges{node{" + STATE + "}}}}}}"));
        assertThat(lists).as("knowledge, saved, marks").hasSize(3);
    }

    @Test
    void whoeverHasNotSignedInCostsNoStatementAndKeepsTheirCachedAnswers() {
        assertThat(SERVER.bean(Statements.class)
                .of(() -> SERVER.client().data("{tutorials{nodes{title " + STATE + "}}}"))).isEmpty();
        assertThat(cacheControl("{tutorials{nodes{title}}}")).startsWith("public");
        assertThat(cacheControl("{tutorials{nodes{title viewerHasSaved}}}")).isEqualTo("no-store");
    }

    @Test
    void whatSomebodyDidIsInTheCopyOfTheirDataAndGoesWithTheirAccount() {
        AccountId account = PEOPLE.newAccount();
        mark(PEOPLE.learner(account), "tutorialSave", "", "lire");
        TutorialData data = SERVER.bean(TutorialData.class);
        assertThat(new String(CanonicalJson.write(data.of(account)), StandardCharsets.UTF_8))
                .startsWith("[{\"savedAt\":\"20").endsWith("\"tutorial\":\"lire\"}]");
        PEOPLE.delete(account);
        assertThat(data.of(account)).isEqualTo(List.of());
    }

    private static String written(String mutation) {
        String rating = mutation.equals("tutorialRate") ? ",rating:USEFUL" : "";
        return "mutation{" + mutation + "(input:{tutorial:\"" + id("lire") + "\"" + rating + "}){tutorial{id}}}";
    }

    private static String cacheControl(String document) {
        return SERVER.client().get("/graphql?query=" + document.replace("{", "%7B").replace("}", "%7D")
                .replace(" ", "%20")).headers().firstValue("Cache-Control").orElseThrow();
    }

    private static GraphQlClient learner() {
        return PEOPLE.learner(PEOPLE.newAccount());
    }

    private static JsonNode mark(GraphQlClient client, String mutation, String more, String tutorial) {
        return client.data(MARK.formatted(mutation, more), Map.of("id", id(tutorial))).path(mutation);
    }

    private static String state(GraphQlClient client, String tutorial) {
        JsonNode found = client.data("query($id:ID!){tutorial(id:$id){" + STATE + "}}", Map.of("id", id(tutorial)))
                .path("tutorial");
        return "[" + found.path("viewerHasSaved") + "," + found.path("viewerHasSeen") + ","
                + found.path("viewerRating") + "]";
    }

    private static String id(String tutorial) {
        return new GlobalId("Tutorial", tutorial).encode();
    }

    private static Content without(Content content, String tutorial) {
        List<Tutorial> rest = content.tutorials().stream().filter(t -> !t.id().value().equals(tutorial)).toList();
        return new Content(content.maxReachableLevel(), content.framework(), content.competences(), content.tubes(),
                content.skills(), content.challenges(), rest, content.resources(), content.targetProfiles(),
                content.forms(), content.synonyms(), content.referentials());
    }
}
