package org.sextant.graphql.document;

import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoaderRulesTest {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
            type Query { tutorials: [Book!]! subject: Subject node: Node any: Any }
            type Mutation { write: Subject }
            interface Node { id: ID! tutorials: [Book!]! }
            type Book { title: String }
            type Subject implements Node { id: ID! tutorials: [Book!]! next: Subject }
            type Plain implements Node { id: ID! tutorials: [Book!]! }
            union Any = Subject | Plain"""), RuntimeWiring.newRuntimeWiring()
            .type("Node", type -> type.typeResolver(environment -> environment.getSchema().getObjectType("Plain")))
            .type("Any", type -> type.typeResolver(environment -> environment.getSchema().getObjectType("Plain")))
            .build());
    private static final Set<FieldCoordinates> LOADED = Set.of(FieldCoordinates.coordinates("Subject", "tutorials"));

    @ParameterizedTest
    @ValueSource(strings = {"{subject{tutorials{title}}}", "{subject{next{next{... {tutorials{title}}}}}}",
            "{subject{...S}} fragment S on Subject{tutorials{title}}", "{node{tutorials{title}}}",
            "{any{__typename ... on Subject{tutorials{title}}}}", "{any{... on Node{tutorials{title}}}}",
            "mutation{write{tutorials{title}}}", "query A{tutorials{title}} query B{subject{tutorials{title}}}"})
    void aFieldIsLoadedOnItsType(String document) {
        assertThat(uses(document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{tutorials{title}}", "{subject{id next{id}}}", "{__typename tutorials{__typename}}",
            "{any{... on Plain{tutorials{title}}}}", "{__schema{types{name}}}"})
    void oneOfTheSameNameIsNot(String document) {
        assertThat(uses(document)).isFalse();
    }

    private static boolean uses(String document) {
        return new LoaderRules(SCHEMA, LOADED).areUsedBy(Parser.parse(document));
    }
}
