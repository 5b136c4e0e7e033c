package org.sextant.test;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sextant.graphql.schema.SchemaText;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole schema as text, kept beside the module, so that a change of it is a visible diff. */
public final class SchemaSnapshot {
    private SchemaSnapshot() {
    }

    /** Compares with the file, or writes it when {@code -Dsextant.snapshot=write} asks for that. */
    public static void check(GraphQLSchema schema, Path file) throws IOException {
        String printed = SchemaText.sdl(schema);
        if ("write".equals(System.getProperty("sextant.snapshot"))) {
            Files.writeString(file, printed);
        }
        String command = "mvn -pl content-schema,challenges,api,studio test -Dtest=SchemaSnapshotTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dsextant.snapshot=write";
        assertThat(printed).as("the schema differs from its snapshot; if that is meant, run: " + command)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
