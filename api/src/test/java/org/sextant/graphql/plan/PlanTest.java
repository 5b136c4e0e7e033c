package org.sextant.graphql.plan;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.Request;
import org.sextant.graphql.document.Documents;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.execution.JsonValues;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan answers what GraphQL Java answers, to the byte, or leaves it to GraphQL Java. */
class PlanTest {
    private static final int RANDOM_DOCUMENTS = 300;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{framework{code __typename areas{a:title title competences{index name isFallback locale}}}}",
            "{...A ...A} fragment A on Query{framework{...B code ...B}} fragment B on Framework{title levels{level band}}",
            "{framework{areas{code} areas{title competences{index}} areas{competences{name}}}}",
            "{tube(name:\"@moteurs\"){skills{name pix challenges{id type format proposals{label} fields{__typename} "
                    + "parts{__typename ... on Choices{choices{number label}} ...on TextField{id label}}}}}}",
            "{nodes(ids:[\"QXJlYTox\",\"Q29tcGV0ZW5jZToxLjE\",\"eA\"]){id ... on Area{title} ...on Competence{name}}}",
            "{tutorials(first:3){totalCount edges{cursor node{title duration format}} pageInfo{endCursor}}}",
            "{limits{cost time} release{number publishedAt maximumPix}}",
            "{competence(index:\"1.1\"){alignments(framework:DIGCOMP_2_2){code relation}}}", "{__typename}"})
    void whatIsPlainIsAnsweredByAPlan(String document) {
        assertThat(planned(document, Map.of())).isTrue();
        assertSame(document, Map.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void conditionsAreMetByTheirVariables(boolean value) {
        String document = "query($if:Boolean!,$index:String!){competence(index:$index){name @include(if:$if) "
                + "...@skip(if:$if){definition} ...A @include(if:$if) index}} fragment A on Competence{area{title}}";
        Map<String, Object> variables = Map.of("if", value, "index", "2.3");
        assertThat(planned(document, variables)).isTrue();
        assertSame(document, variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{competence(index:\"x\"){name}}", "{framework{code} competence(index:\"x\"){name}}",
            "query($n:Int!){tutorials(first:$n){totalCount}}", "{tutorials(first:101){totalCount}}",
            "{__schema{queryType{name}}}", "{releaseOffer{contentSha256}}"})
    void whatIsNotPlainIsLeftToGraphQlJava(String document) {
        assertSame(document, Map.of());
    }

    @Test
    void introspectionIsLeftToGraphQlJava() {
        assertThat(planned(IntrospectionQuery.INTROSPECTION_QUERY, Map.of())).isFalse();
    }

    @Test
    void whateverIsSelectedTheAnswerIsTheSame() {
        long seed = System.nanoTime();
        RandomGenerator chance = RandomGeneratorFactory.getDefault().create(seed);
        int faultless = 0;
        for (int i = 0; i < RANDOM_DOCUMENTS; i++) {
            String document = new RandomDocument(SERVER.bean(GraphQLSchema.class), chance).text();
            JsonNode answer = answer(document, Map.of(), true);
            assertThat(answer).as("seed %d: %s", seed, document).isEqualTo(answer(document, Map.of(), false));
            faultless += answer.has("errors") ? 0 : 1;
        }
        assertThat(faultless).as("documents answered without an error, seed %d", seed)
                .isGreaterThan(RANDOM_DOCUMENTS / 4);
    }

    private static void assertSame(String document, Map<String, Object> variables) {
        assertThat(answer(document, variables, true)).isEqualTo(answer(document, variables, false));
    }

    /** The answer by the shortest way, or by GraphQL Java alone. */
    private static JsonNode answer(String document, Map<String, Object> variables, boolean shortest) {
        Engine engine = SERVER.bean(Engine.class);
        Request request = new Request("id", new Actor(new AccountId(1), "a@example.org", Set.of(Role.LEARNER)),
                List.of(),
                Optional.empty());
        Call call = new Call(document, null, variables);
        if (!shortest) {
            return GraphQlClient.json(new String(JsonValues.bytes(
                    engine.run(call, request).specification()), StandardCharsets.UTF_8));
        }
        engine.prepare(call, request).written();
        return GraphQlClient.json(new String(engine.prepare(call, request).written().body(),
                StandardCharsets.UTF_8));
    }

    private static boolean planned(String document, Map<String, Object> variables) {
        Plans plans = SERVER.bean(Documents.class).document(document).operations().getFirst().plans().orElseThrow();
        plans.plan(variables);
        return plans.plan(variables).isPresent();
    }

    /** A valid query of fields that need no argument, chosen by chance. */
    private record RandomDocument(GraphQLSchema schema, RandomGenerator chance) {
        private static final int DEEPEST = 5;

        String text() {
            OperationDefinition query = OperationDefinition.newOperationDefinition()
                    .operation(OperationDefinition.Operation.QUERY)
                    .selectionSet(selections(schema.getQueryType(), 0)).build();
            return AstPrinter.printAst(Document.newDocument().definition(query).build());
        }

        private SelectionSet selections(GraphQLFieldsContainer type, int depth) {
            List<Selection<?>> chosen = new ArrayList<>();
            List<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream().filter(field -> field
                    .getArguments().stream().noneMatch(a -> GraphQLTypeUtil.isNonNull(a.getType())
                            && !a.hasSetDefaultValue()))
                    .filter(field -> depth < DEEPEST || GraphQLTypeUtil.isLeaf(
                            GraphQLTypeUtil.unwrapAll(field.getType())))
                    .toList();
            for (int i = 0; i < 4 && !fields.isEmpty(); i++) {
                chosen.add(field(fields.get(chance.nextInt(fields.size())), depth));
            }
            chosen.add(Field.newField("__typename").build());
            return SelectionSet.newSelectionSet(chosen).build();
        }

        private Field field(GraphQLFieldDefinition definition, int depth) {
            Field.Builder field = Field.newField(definition.getName());
            return switch (GraphQLTypeUtil.unwrapAll(definition.getType())) {
                case GraphQLFieldsContainer object -> field.selectionSet(selections(object, depth + 1)).build();
                case GraphQLUnionType union -> field.selectionSet(SelectionSet.newSelectionSet(
                        union.getTypes().stream().map(type -> inline(type)).toList()).build()).build();
                default -> field.build();
            };
        }

        private Selection<?> inline(GraphQLNamedOutputType type) {
            return InlineFragment.newInlineFragment().typeCondition(TypeName.newTypeName(type.getName()).build())
                    .selectionSet(SelectionSet.newSelectionSet(List.of(Field.newField("__typename").build()))
                            .build())
                    .build();
        }
    }
}
