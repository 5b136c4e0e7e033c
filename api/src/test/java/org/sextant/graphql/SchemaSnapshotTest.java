package org.sextant.graphql;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.SchemaSnapshot;
import org.sextant.test.TestServer;

class SchemaSnapshotTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theSchemaOfTheApiAloneIsTheOneInTheRepository() throws IOException {
        SchemaSnapshot.check(SERVER.bean(GraphQLSchema.class), Path.of("schema.graphql"));
    }
}
