package org.sextant.schema.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.ClasspathResourceLoader;
import com.networknt.schema.resource.MetaSchemaIdResolver;
import com.networknt.schema.resource.SchemaLoader;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Holds documents to one JSON Schema (2020-12), compiled once; keep the object. It never looks anything up: a schema
 * refers only to itself. Safe for many threads.
 *
 * <pre>
 * SchemaCheck check = SchemaCheck.of(schema);
 * check.findings(document).forEach(System.out::println);   // /choices: the list needs 2 entries or more and has 1
 * </pre>
 */
public final class SchemaCheck {
    private static final String DIALECT = SpecificationVersion.DRAFT_2020_12.getDialectId();
    private static final SchemaLoader OFFLINE = new SchemaLoader(List.of(MetaSchemaIdResolver.getInstance()),
            List.of(ClasspathResourceLoader.getInstance()));

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /**
     * The check against a schema.
     *
     * @throws IllegalArgumentException when it is no valid schema; the message holds all that is wrong with it
     */
    public static SchemaCheck of(JsonNode schema) {
        List<Finding> wrong = ofSchema(schema);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong.stream().map(Finding::toString)
                    .collect(Collectors.joining("; ", "this is no JSON Schema of 2020-12: ", "")));
        }
        return new SchemaCheck(compiled(schema));
    }

    /** All that keeps a document from being a JSON Schema of 2020-12 that stands on its own; empty when it is one. */
    public static List<Finding> ofSchema(JsonNode schema) {
        String dialect = schema.path("$schema").asText(DIALECT);
        if (!dialect.equals(DIALECT)) {
            return List.of(new Finding("/$schema", "'" + dialect + "' is not known here; write '" + DIALECT + "'"));
        }
        List<Finding> findings = MetaSchema.CHECK.findings(schema);
        return findings.isEmpty() ? compilation(schema) : findings;
    }

    /** All that is wrong with a document, in the order of its places; empty when it fits. */
    public List<Finding> findings(JsonNode document) {
        return new SchemaSentences(schema.getSchemaNode())
                .findings(UnionErrors.reduced(schema.validate(document)));
    }

    private static List<Finding> compilation(JsonNode schema) {
        try {
            compiled(schema);
            return List.of();
        } catch (SchemaException e) {
            return List.of(new Finding("", e.getCause() instanceof PatternSyntaxException pattern
                    ? "'" + pattern.getPattern() + "' is no regular expression: " + pattern.getDescription()
                    : "a reference leads nowhere; refer only to parts of the schema itself (" + e.getMessage() + ")"));
        }
    }

    private static Schema compiled(JsonNode schema) {
        Schema compiled = registry().getSchema(schema);
        compiled.initializeValidators();
        return compiled;
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(OFFLINE));
    }

    private static final class MetaSchema {
        static final SchemaCheck CHECK = new SchemaCheck(registry().getSchema(SchemaLocation.of(DIALECT)));
    }
}
