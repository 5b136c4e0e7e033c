package org.sextant.test;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole schema as text, kept beside the module, so that a change of it is a visible diff. */
public final class SchemaSnapshot {
    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeDirectives(true).includeScalarTypes(true).includeSchemaDefinition(false));

    private SchemaSnapshot() {
    }

    /** Compares with the file, or writes it when {@code -Dsextant.snapshot=write} asks for that. */
    public static void check(GraphQLSchema schema, Path file) throws IOException {
        String printed = PRINTER.print(schema);
        if ("write".equals(System.getProperty("sextant.snapshot"))) {
            Files.writeString(file, printed);
        }
        String command = "mvn -pl content-schema,challenges,api,studio test -Dtest=SchemaSnapshotTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dsextant.snapshot=write";
        assertThat(printed).as("the schema differs from its snapshot; if that is meant, run: " + command)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
