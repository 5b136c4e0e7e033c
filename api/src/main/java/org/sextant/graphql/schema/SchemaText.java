package org.sextant.graphql.schema;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.inject.Singleton;
import java.util.Map;

/** The schema in the two forms that tools read: as a text, and as the answer to the introspection query. */
@Singleton
public final class SchemaText {
    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeDirectives(true).includeScalarTypes(true).includeSchemaDefinition(false));
    private static final String INTROSPECTION = IntrospectionQueryBuilder.build(Options.defaultOptions()
            .isOneOf(true).inputValueDeprecation(true).directiveIsRepeatable(true).specifiedByUrl(true));

    private final GraphQLSchema schema;

    SchemaText(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The schema that is served, in SDL. */
    public String sdl() {
        return sdl(schema);
    }

    /** A schema in SDL, always in the same order. */
    public static String sdl(GraphQLSchema schema) {
        return PRINTER.print(schema);
    }

    /** What the introspection query answers, {@code data} around it. */
    public Map<String, Object> introspection() {
        ExecutionResult result = GraphQL.newGraphQL(schema).build().execute(INTROSPECTION);
        if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException("the schema cannot tell of itself: " + result.getErrors());
        }
        return result.toSpecification();
    }
}
