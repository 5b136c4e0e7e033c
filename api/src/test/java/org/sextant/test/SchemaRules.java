package org.sextant.test;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the house asks of every schema; each broken rule is a sentence. */
public final class SchemaRules {
    private final GraphQLSchema schema;
    private final List<String> broken = new ArrayList<>();

    private SchemaRules(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The rules that a schema breaks; empty when it keeps them all. */
    public static List<String> brokenBy(GraphQLSchema schema) {
        SchemaRules rules = new SchemaRules(schema);
        schema.getAllTypesAsList().stream().filter(t -> !t.getName().startsWith("__")).forEach(rules::type);
        Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().forEach(rules::mutation);
        return rules.broken;
    }

    private void type(GraphQLNamedSchemaElement type) {
        boolean builtIn = List.of("Int", "String", "Float", "Boolean", "ID").contains(type.getName());
        described(type.getName(), builtIn ? "built in" : type.getDescription());
        switch (type) {
            case GraphQLFieldsContainer container -> container.getFieldDefinitions().forEach(f -> field(container, f));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions()
                        .forEach(f -> described(input.getName() + "." + f.getName(), f.getDescription()));
            case GraphQLEnumType values ->
                values.getValues().forEach(v -> described(values.getName() + "." + v.getName(), v.getDescription()));
            default -> {
                // scalars and unions have nothing below them
            }
        }
    }

    private void field(GraphQLFieldsContainer container, GraphQLFieldDefinition field) {
        String place = container.getName() + "." + field.getName();
        described(place, field.getDescription());
        field.getArguments().forEach(a -> described(place + "(" + a.getName() + ")", a.getDescription()));
        if (field.getName().endsWith("Id") && !field.getName().equals("id")) {
            broken.add(place + " is a reference by id; give the object");
        }
        if (GraphQLTypeUtil.isNullable(field.getType()) && container instanceof GraphQLObjectType
                && (field.getDescription() == null || !field.getDescription().contains("ull "))) {
            broken.add(place + " is nullable, and its description does not say when it is null");
        }
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(field.getType());
        if (bare instanceof GraphQLNamedSchemaElement named && named.getName().endsWith("Connection")) {
            connection(place, field);
        }
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                && bare instanceof GraphQLFieldsContainer && !isCapped(container, field)) {
            broken.add(place + " is a list of objects without a reckoned size; add @cost(size: ...)");
        }
    }

    private static boolean isCapped(GraphQLFieldsContainer container, GraphQLFieldDefinition field) {
        boolean page = container.getName().endsWith("Connection");
        boolean errors = field.getName().equals("userErrors");
        return page || errors || ((GraphQLDirectiveContainer) field).hasAppliedDirective("cost");
    }

    private void connection(String place, GraphQLFieldDefinition field) {
        List<String> arguments = field.getArguments().stream().map(GraphQLArgument::getName).toList();
        if (!arguments.containsAll(List.of("first", "after", "last", "before"))) {
            broken.add(place + " is a connection without first, after, last and before");
        }
    }

    private void mutation(GraphQLFieldDefinition mutation) {
        String name = mutation.getName();
        GraphQLType payload = GraphQLTypeUtil.unwrapNonNull(mutation.getType());
        boolean named = payload instanceof GraphQLObjectType type
                && type.getName().equalsIgnoreCase(name + "Payload");
        if (!named || !(mutation.getType() instanceof GraphQLNonNull)) {
            broken.add(name + " does not answer with a payload of its own");
            return;
        }
        GraphQLFieldDefinition errors = ((GraphQLObjectType) payload).getFieldDefinition("userErrors");
        String written = errors == null ? "" : GraphQLTypeUtil.simplePrint(errors.getType());
        if (!written.equalsIgnoreCase("[" + name + "Error!]!")) {
            broken.add(name + "Payload has no userErrors: [" + name + "Error!]!");
        }
        if (mutation.getArgument("input") == null) {
            broken.add(name + " takes no input");
        }
    }

    private void described(String place, @Nullable String description) {
        if (description == null || description.isBlank()) {
            broken.add(place + " has no description");
        }
    }
}
