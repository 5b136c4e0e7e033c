package org.sextant.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TargetProfile;
import org.sextant.test.GraphQlClient;
import org.sextant.test.People;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What to work on, through the real server. The subject {@code @moteurs} has active skills of levels 1 and 3. */
class RecommendationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String SUBJECTS = """
            query($profile:ID,$policy:SubjectPolicy){viewer{subjectsToWork(targetProfile:$profile,policy:$policy){totalCount
             nodes{score dots tube{name} competence{index} why{sentence learners learnersWithNothing targetSkills
             validatedSkills reachedLevel nextLevel hardestLevel targetHardestLevel points{reason points most}}
             tutorials{score tutorial{title} skill{name} points{reason points most}}}}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);
    static final People PEOPLE = new People(SERVER);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void aLearnerSeesWhatToWorkOnAndWhyUntilItIsReached() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        assertThat(subjects(learner, Map.of()).path("totalCount").asInt()).isZero();
        PEOPLE.knows(account, "moteurs", 1, 3, NOW);
        JsonNode found = subjects(learner, Map.of());
        assertThat(found.path("totalCount").asInt()).isOne();
        JsonNode subject = found.at("/nodes/0");
        // 40*1/3 + 30*3/3 + 20*1/2 + 10*1/3
        assertThat(subject.path("score").asDouble()).isEqualTo(56.666667);
        assertThat(subject.path("dots").asInt()).isEqualTo(2);
        assertThat(subject.at("/tube/name").asText()).isEqualTo("@moteurs");
        assertThat(subject.at("/competence/index").asText()).isEqualTo("1.1");
        assertThat(subject.at("/why/sentence").asText()).isEqualTo(
                "Vous avez validé 1 acquis sur 2 : le prochain est de niveau 3. Le sujet va jusqu'au niveau 3.");
        assertThat(subject.at("/why/points").findValuesAsText("reason")).containsExactly("REACHED_LEVEL",
                "HARDEST_LEVEL", "VALIDATED_SKILLS", "NEXT_LEVEL");
        assertThat(subject.at("/tutorials/0/tutorial/title").asText()).isEqualTo("Apprendre à lire");
        assertThat(subject.at("/tutorials/0/skill/name").asText()).isEqualTo("@moteurs3");
        assertThat(subject.at("/tutorials/0/points").findValuesAsText("most")).containsExactly("60", "15", "5", "8",
                "8", "4");
        PEOPLE.knows(account, "moteurs", 3, null, NOW);
        assertThat(subjects(learner, Map.of()).path("totalCount").asInt()).isZero();
    }

    @Test
    void aTargetProfileIsAimedAtBeforeAnythingIsKnown() {
        GraphQlClient learner = PEOPLE.learner(PEOPLE.newAccount()).with("Accept-Language", "en");
        JsonNode found = subjects(learner, Map.of("profile", new GlobalId("TargetProfile", "rentree").encode()));
        assertThat(found.at("/nodes/0/score").asDouble()).isEqualTo(30);
        assertThat(found.at("/nodes/0/dots").asInt()).isEqualTo(3);
        assertThat(found.at("/nodes/0/why/learnersWithNothing").asInt()).isOne();
        assertThat(found.at("/nodes/0/why/nextLevel").asInt()).isOne();
        assertThat(found.at("/nodes/0/why/sentence").asText()).isEqualTo(
                "None of the 2 skills aimed at is validated: begin at level 1. The subject goes up to level 3.");
        JsonNode mean = subjects(learner, Map.of("profile", new GlobalId("TargetProfile", "rentree").encode(), "policy",
                "MEAN_LEVEL"));
        assertThat(mean.at("/nodes/0/score").asDouble()).isZero();
        assertThat(mean.at("/nodes/0/dots").asInt()).isEqualTo(4);
    }

    @Test
    void whatWasSeenOrIsOfNoUseIsLeftOut() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        PEOPLE.knows(account, "moteurs", 0, 1, NOW);
        assertThat(titles(learner)).containsExactly("Apprendre à lire", "Apprendre à ecouter");
        mark(learner, "tutorialSee", "lire", "");
        assertThat(titles(learner)).containsExactly("Apprendre à ecouter");
        mark(learner, "tutorialRate", "ecouter", ",rating:USEFUL");
        assertThat(titles(learner)).containsExactly("Apprendre à ecouter");
        mark(learner, "tutorialRate", "ecouter", ",rating:NOT_USEFUL");
        assertThat(titles(learner)).isEmpty();
    }

    @Test
    void nobodySeesWhatOthersShouldWorkOn() {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, "moteurs", 0, 1, NOW);
        assertThat(subjects(PEOPLE.learner(PEOPLE.newAccount()), Map.of()).path("totalCount").asInt()).isZero();
        assertThat(SERVER.client().data("{viewer{subjectsToWork{totalCount}}}").path("viewer").isNull()).isTrue();
    }

    @Test
    void allOfItCostsThreeStatements() {
        AccountId account = PEOPLE.newAccount();
        GraphQlClient learner = PEOPLE.learner(account);
        PEOPLE.knows(account, "moteurs", 0, 1, NOW);
        List<String> sql = SERVER.bean(Statements.class)
                .of(() -> assertThat(subjects(learner, Map.of()).path("totalCount").asInt()).isOne());
        assertThat(sql).as("knowledge, marks, ratings").hasSize(3);
    }

    @Test
    void wrongQuestionsAreRefusedWithWhatToDo() {
        GraphQlClient learner = PEOPLE.learner(PEOPLE.newAccount());
        assertThat(problem(learner, "targetProfile:\"" + new GlobalId("TargetProfile", "nulle-part").encode() + "\""))
                .contains("no target profile").contains("targetProfiles");
        assertThat(problem(learner, "targetProfile:\"x\"")).contains("is not the id of a TargetProfile");
        assertThat(problem(learner, "first:101")).contains("1 to 100");
    }

    @Test
    void aGroupIsTheMeanOverItsLearners() {
        RecommendationService service = SERVER.bean(RecommendationService.class);
        PublishedContent content = SERVER.bean(ContentStore.class).current();
        TargetProfile profile = content.targetProfiles().find("rentree").orElseThrow();
        AccountId one = PEOPLE.newAccount();
        AccountId other = PEOPLE.newAccount();
        AccountId fresh = PEOPLE.newAccount();
        PEOPLE.knows(one, "moteurs", 1, 3, NOW);
        PEOPLE.knows(other, "moteurs", 3, null, NOW);
        List<SubjectToWork> found = service.ofGroup(content, profile, List.of(one, other, fresh),
                SubjectPolicy.RELEVANCE);
        assertThat(found).singleElement().satisfies(subject -> {
            assertThat(subject.score()).isEqualTo(62.222222); // (56.6... + 100 + 30) / 3
            assertThat(subject.why().learners()).isEqualTo(3);
            assertThat(subject.why().learnersWithNothing()).isOne();
        });
        assertThat(service.ofGroup(content, profile, Set.of(fresh, other, one), SubjectPolicy.RELEVANCE))
                .isEqualTo(found);
        assertThat(service.ofGroup(content, profile, List.of(other), SubjectPolicy.RELEVANCE)).singleElement()
                .satisfies(subject -> assertThat(subject.why().isReached()).isTrue());
        assertThat(service.ofGroup(content, profile, List.of(), SubjectPolicy.RELEVANCE)).isEmpty();
        assertThat(service.groupTutorials(content, profile, found.getFirst().tube(), List.of(one, other, fresh),
                List.of())).extracting(each -> each.tutorial().id().value()).containsExactly("lire", "ecouter");
    }

    private static String problem(GraphQlClient learner, String arguments) {
        return learner.answer("{viewer{subjectsToWork(" + arguments + "){totalCount}}}").at("/errors/0/message")
                .asText();
    }

    private static List<String> titles(GraphQlClient learner) {
        return subjects(learner, Map.of()).at("/nodes/0/tutorials").findValuesAsText("title");
    }

    private static void mark(GraphQlClient learner, String mutation, String tutorial, String more) {
        learner.data("mutation($id:ID!){" + mutation + "(input:{tutorial:$id" + more + "}){userErrors{code}}}",
                Map.of("id", new GlobalId("Tutorial", tutorial).encode()));
    }

    private static JsonNode subjects(GraphQlClient learner, Map<String, Object> variables) {
        return learner.data(SUBJECTS, variables).at("/viewer/subjectsToWork");
    }
}
