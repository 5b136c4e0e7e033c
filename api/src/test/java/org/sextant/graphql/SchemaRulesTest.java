package org.sextant.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.SchemaRules;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaRulesTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theSchemaKeepsTheRulesOfTheHouse() {
        assertThat(SchemaRules.brokenBy(SERVER.bean(GraphQLSchema.class))).isEmpty();
    }

    @Test
    void aSchemaThatBreaksEachRuleIsToldSo() {
        GraphQLSchema careless = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                directive @cost(weight: Int, size: Int) on FIELD_DEFINITION
                type Query { teachers: [Teacher!]! pupils: PupilConnection! }
                type Mutation { pupilCreate(name: String!): Teacher! teacherCreate: TeacherCreatePayload! }
                type Teacher { schoolId: ID! name: String }
                type PupilConnection { nodes: [Teacher!]! }
                type TeacherCreatePayload { teacher: Teacher }
                """), RuntimeWiring.MOCKED_WIRING);
        assertThat(SchemaRules.brokenBy(careless)).contains("Teacher has no description",
                "Teacher.schoolId is a reference by id; give the object",
                "Teacher.name is nullable, and its description does not say when it is null",
                "Query.teachers is a list of objects without a reckoned size; add @cost(size: ...)",
                "Query.pupils is a connection without first, after, last and before",
                "pupilCreate does not answer with a payload of its own",
                "teacherCreatePayload has no userErrors: [teacherCreateError!]!", "teacherCreate takes no input");
    }

    @Test
    void aRoleThatAFieldNeedsIsPrintedInItsDescription() {
        assertThat(SERVER.bean(GraphQLSchema.class).getQueryType().getFieldDefinition("releaseOffer").getDescription())
                .endsWith("Requires the role PUBLISHER.");
    }
}
