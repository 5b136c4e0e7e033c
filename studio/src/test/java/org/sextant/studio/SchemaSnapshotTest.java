package org.sextant.studio;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.SchemaRules;
import org.sextant.test.SchemaSnapshot;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaSnapshotTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theSchemaWithTheStudioIsTheOneInTheRepository() throws IOException {
        SchemaSnapshot.check(SERVER.bean(GraphQLSchema.class), Path.of("schema.graphql"));
    }

    @Test
    void theSchemaWithTheStudioKeepsTheRulesOfTheHouse() {
        assertThat(SchemaRules.brokenBy(SERVER.bean(GraphQLSchema.class))).isEmpty();
    }
}
