package org.sextant.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.Content;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Learner;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody below author rank gets at a solution, at what is not in use, or at what is kept for certification. */
class SecrecyTest {
    private static final Set<Role> AUTHORS = Set.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    /** What tells a solution, or more of a challenge than its question. */
    private static final List<String> TELLING = List.of("solution", "accepted", "correction", "explanation", "samples",
            "rubric", "statistics", "generation", "variant", "prototype", "parameters", "outcome", "isright");

    /** Says that an account is gone, whatever its name has in common with what an answer comes to. */
    private static final String NO_OUTCOME_OF_ANSWERS = "AccountDeletePayload.outcome";
    /** What exists only once an answer was submitted, and the fields by which one comes to it: the last two by its id. */
    private static final String AFTER_THE_ANSWER = "SubmittedAnswer";
    private static final List<String> WAYS_TO_IT = List.of("AnswerSubmitPayload.answer",
            "SubmittedAnswerConnection.nodes", "SubmittedAnswerEdge.node", "Query.node", "Query.nodes");

    private static final Content BANK = BundledBank.content();

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void noTypeThatALearnerReachesLeadsToASolution() {
        Set<String> reached = new HashSet<>();
        GraphQLSchema schema = SERVER.bean(GraphQLSchema.class);
        Deque<GraphQLObjectType> toVisit = new ArrayDeque<>(
                List.of(schema.getQueryType(), Objects.requireNonNull(schema.getSubscriptionType()),
                        Objects.requireNonNull(schema.getMutationType())));
        while (!toVisit.isEmpty()) {
            GraphQLObjectType type = toVisit.pop();
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (isForAuthors(field) || NO_OUTCOME_OF_ANSWERS.equals(type.getName() + "." + field.getName())) {
                    continue;
                }
                assertThat(TELLING).as(type.getName() + "." + field.getName() + " may tell what only authors may know")
                        .noneMatch(word -> field.getName().toLowerCase(Locale.ROOT).contains(word));
                objects(schema, field).stream().filter(found -> reached.add(found.getName()))
                        .filter(found -> !found.getName().equals(AFTER_THE_ANSWER)).forEach(toVisit::push);
            }
        }
        assertThat(reached).contains("ChallengePrompt", "Choices", "Skill").doesNotContain("ChallengeTrial",
                "Correction", "RightAnswer");
    }

    @Test
    void aSolutionIsReachedThroughSubmittedAnswersAndNothingElse() {
        GraphQLSchema schema = SERVER.bean(GraphQLSchema.class);
        List<String> ways = schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream()
                        .filter(field -> objects(schema, field).stream()
                                .anyMatch(found -> found.getName().equals(AFTER_THE_ANSWER)))
                        .map(field -> ((GraphQLObjectType) type).getName() + "." + field.getName()))
                .toList();
        assertThat(ways).containsExactlyInAnyOrderElementsOf(WAYS_TO_IT);
    }

    @Test
    void nothingOfATestHoldsTheSecretBeforeTheAnswer() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        String everything = "query($id:ID!){assessment(id:$id){question{challenge{" + PromptTest.EVERYTHING
                + " skill{hint title challenges{" + PromptTest.EVERYTHING + "}}}} answers{nodes{explanation}}}}";
        learner.asked(id);
        assertThat(learner.client().data(everything, Map.of("id", id)).toString()).contains("Que *faire* ?")
                .doesNotContain(SampleContent.SECRET);
        learner.submit(id, 1, Map.of("text", "?"), "one");
        assertThat(learner.client().data(everything, Map.of("id", id)).at("/assessment/answers").toString())
                .contains(SampleContent.SECRET);
    }

    static Stream<List<Role>> readers() {
        return Stream.concat(Stream.of(List.of()), Arrays.stream(Role.values()).filter(r -> !AUTHORS.contains(r))
                .map(List::of));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whoIsNoAuthorReadsOnlyWhatIsInUseAndOpen(List<Role> roles) {
        GraphQlClient reader = roles.isEmpty() ? SERVER.client() : SERVER.client(roles.toArray(Role[]::new));
        SampleContent.OPEN.forEach(key -> assertThat(read(reader, key)).as(key).isEqualTo("[true,true,true]"));
        SampleContent.CLOSED.forEach(key -> assertThat(read(reader, key)).as(key).isEqualTo("[false,false,false]"));
        JsonNode lists = reader.data("""
                {tube(name:"@moteurs"){skills{name challenges{id}}}
                 one:skill(name:"@moteurs1"){challenges{id}} two:skill(name:"@moteurs2"){id}
                 forms{challenges{id}}}""");
        assertThat(lists.path("tube").findValuesAsText("name")).containsExactly("@moteurs1", "@moteurs3");
        assertThat(lists.path("two").isNull()).isTrue();
        List<String> open = SampleContent.OPEN.stream().map(SecrecyTest::id).toList();
        assertThat(lists.findValuesAsText("id")).isNotEmpty().isSubsetOf(open);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void ofAllTheIdsOfTheBankOnlyThoseInUseAndOpenAreFound(List<Role> roles) {
        GraphQlClient reader = (roles.isEmpty() ? SERVER.client() : SERVER.client(roles.toArray(Role[]::new)))
                .with("Sextant-View", "1");
        Set<SkillId> active = BANK.skills().stream().filter(skill -> skill.status() == SkillStatus.ACTIVE)
                .map(Skill::id).collect(Collectors.toSet());
        List<Challenge> all = BANK.challenges();
        for (int from = 0; from < all.size(); from += PageArguments.MAXIMUM_SIZE) {
            List<Challenge> some = all.subList(from, Math.min(all.size(), from + PageArguments.MAXIMUM_SIZE));
            List<String> open = some.stream().filter(c -> c.status() == ChallengeStatus.VALIDATED)
                    .filter(c -> c.usage() != Usage.CERTIFICATION && active.contains(c.skill()))
                    .map(c -> id(c.id().value())).toList();
            JsonNode found = reader.data("query($ids:[ID!]!){nodes(ids:$ids){id}}",
                    Map.of("ids", some.stream().map(c -> id(c.id().value())).toList()));
            assertThat(found.findValuesAsText("id")).isEqualTo(open);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHOR", "REVIEWER", "PUBLISHER"})
    void authorsReadAll(Role role) {
        Stream.concat(SampleContent.OPEN.stream(), SampleContent.CLOSED.stream())
                .forEach(key -> assertThat(read(SERVER.client(role), key)).as(key).isEqualTo("[true,true,true]"));
    }

    @Test
    void aFormNeverShowsWhatIsKeptForCertification() {
        assertThat(SERVER.client(Role.AUTHOR).data("{forms{challenges{id}}}").findValuesAsText("id"))
                .containsExactly(id("moteurs-3-0"), id("moteurs-1-0"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARNER", "AUTHOR"})
    void nothingThatIsAskedOfAPromptHoldsTheSecret(Role role) {
        String answer = SERVER.client(role).data("query($id:ID!){challenge(id:$id){" + PromptTest.EVERYTHING + "}}",
                Map.of("id", id("moteurs-1-0"))).toString();
        assertThat(answer).contains("Que *faire* ?").doesNotContain(SampleContent.SECRET);
    }

    /** Whether it is found by challenge, node and nodes. */
    private static String read(GraphQlClient reader, String key) {
        JsonNode data = reader.data("query($id:ID!){challenge(id:$id){id} node(id:$id){id} nodes(ids:[$id]){id}}",
                Map.of("id", id(key)));
        return List.of(data.path("challenge").isObject(), data.path("node").isObject(),
                data.at("/nodes/0").isObject()).toString().replace(" ", "");
    }

    private static String id(String key) {
        return new GlobalId("ChallengePrompt", key).encode();
    }

    private static boolean isForAuthors(GraphQLFieldDefinition field) {
        return field.hasAppliedDirective("requires")
                && AUTHORS.stream().anyMatch(role -> String.valueOf(field.getDescription()).contains(role.name()));
    }

    private static List<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .map(found -> (GraphQLObjectType) found).filter(found -> isOrBelongsTo(found, type)).toList();
    }

    private static boolean isOrBelongsTo(GraphQLObjectType object, GraphQLType type) {
        return object.equals(type) || (type instanceof GraphQLUnionType union && union.isPossibleType(object))
                || (type instanceof GraphQLInterfaceType port && object.getInterfaces().contains(port));
    }
}
